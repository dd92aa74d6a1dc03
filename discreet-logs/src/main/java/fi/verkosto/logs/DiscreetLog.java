package fi.verkosto.logs;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Lets every line into the log, but an exception only with its class and its place. Its words are often made of what a
 * caller wrote: a parser quotes the text that it cannot read, the database the row that it cannot keep.
 */
@LoggingFilter(name = "discreet")
public final class DiscreetLog implements Filter {

    /** What ends the start of a service: it was no caller who wrote it, and the operator needs its words. */
    private static final String START = "io.quarkus.runtime";

    @Override
    public boolean isLoggable(LogRecord line) {
        Throwable thrown = line.getThrown();
        if (thrown != null && !isOfStart(line)) {
            line.setThrown(Trace.of(thrown));
        }
        return true;
    }

    private static boolean isOfStart(LogRecord line) {
        return line.getLoggerName() != null && line.getLoggerName().startsWith(START);
    }
}
