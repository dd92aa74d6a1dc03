package fi.verkosto.testkit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/** Who keeps whom from a row. Asked from a connection of its own, outside the transaction of the caller's thread. */
public final class RowLocks {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private static final String WAITING = """
            select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'""";

    private RowLocks() {}

    /** Whether a transaction keeps others from changing the row. */
    public static boolean isHeld(DataSource source, String table, UUID id) {
        return elsewhere(() -> isRefused(source, table, id));
    }

    /** Holds the row until the transaction of the answered connection ends. */
    public static Connection hold(DataSource source, String table, UUID id) throws SQLException {
        Connection holder = source.getConnection();
        holder.setAutoCommit(false);
        select(holder, table, id, "for update");
        return holder;
    }

    /** How many wait for what another transaction holds. */
    public static int waiting(DataSource source) {
        return elsewhere(() -> {
            try (Connection connection = source.getConnection();
                    PreparedStatement query = connection.prepareStatement(WAITING);
                    ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    private static boolean isRefused(DataSource source, String table, UUID id) throws SQLException {
        try (Connection connection = source.getConnection()) {
            select(connection, table, id, "for no key update nowait");
            return false;
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                return true;
            }
            throw e;
        }
    }

    private static void select(Connection connection, String table, UUID id, String lock) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select 1 from " + table + " where id = ? " + lock)) {
            select.setObject(1, id);
            if (!select.executeQuery().next()) {
                throw new IllegalArgumentException("No such row: " + table + " " + id);
            }
        }
    }

    private static <T> T elsewhere(Callable<T> question) {
        try (ExecutorService elsewhere = Executors.newVirtualThreadPerTaskExecutor()) {
            return elsewhere.submit(question).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
