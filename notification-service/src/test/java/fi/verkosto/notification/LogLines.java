package fi.verkosto.notification;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything that the service logs meanwhile; the catcher of mails, which runs beside it, is no part of it. */
public final class LogLines extends Handler {

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
        if (!record.getLoggerName().startsWith("com.icegreen")) {
            lines.add(format.format(record));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
