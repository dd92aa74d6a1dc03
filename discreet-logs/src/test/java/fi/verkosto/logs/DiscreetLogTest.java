package fi.verkosto.logs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class DiscreetLogTest {

    private static final String SAID = "anna.virtanen@example.com";

    @Test
    void keepsTheWordsOfExceptionsAndOfTheirCausesOutOfTheLog() {
        Throwable thrown = new IllegalStateException(
                SAID, new IllegalArgumentException(SAID, new SQLException("Key (address)=(" + SAID + ")", "23505")));
        thrown.addSuppressed(new IllegalStateException(SAID));

        String logged = logged("fi.verkosto.applications", thrown);

        assertThat(logged)
                .doesNotContain(SAID)
                .contains("java.lang.IllegalStateException", "java.lang.IllegalArgumentException")
                .contains("SQLSTATE 23505", "DiscreetLogTest.java");
    }

    @Test
    void keepsTheWordsOfAFailedStart() {
        assertThat(logged("io.quarkus.runtime.Application", new IllegalStateException("The database is not there")))
                .contains("The database is not there");
    }

    @Test
    void findsTheEndOfCausesThatGoInCircles() {
        IllegalStateException first = new IllegalStateException(SAID);
        first.initCause(new IllegalArgumentException(SAID, first));

        assertThat(Trace.line(first)).isEqualTo("java.lang.IllegalStateException < java.lang.IllegalArgumentException");
    }

    private static String logged(String logger, Throwable thrown) {
        LogRecord line = new LogRecord(Level.WARNING, "It failed");
        line.setLoggerName(logger);
        line.setThrown(thrown);
        assertThat(new DiscreetLog().isLoggable(line)).isTrue();
        StringWriter written = new StringWriter();
        line.getThrown().printStackTrace(new PrintWriter(written));
        return written.toString();
    }
}
