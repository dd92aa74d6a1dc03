package fi.verkosto.applications;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.logs.DiscreetLog;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything that is logged meanwhile, as the console has it. */
public final class LogLines extends Handler {

    private final DiscreetLog filter = new DiscreetLog();
    private final PatternFormatter format = new PatternFormatter("%s%e");
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private LogLines() {}

    public static LogLines begin() {
        LogLines log = new LogLines();
        Logger.getLogger("").addHandler(log);
        return log;
    }

    public List<String> end() {
        Logger.getLogger("").removeHandler(this);
        return lines;
    }

    @Override
    public void publish(LogRecord record) {
        assertThat(filter.isLoggable(record)).isTrue();
        lines.add(format.format(record));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
