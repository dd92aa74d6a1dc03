package fi.verkosto.notification.stream;

import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Keeps all others from appending to the stream until the transaction ends. Within it, asking once does. */
@TransactionScoped
class StreamLock {

    /** Any number that nothing else in this database locks. */
    private static final long STREAM = 7_305_201_810_220_500L;

    private boolean held;

    void take(Connection connection) throws SQLException {
        if (held) {
            return;
        }
        try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, STREAM);
            lock.execute();
        }
        held = true;
    }
}
