package fi.verkosto.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What a restart of the database leaves in a service: a pool of connections that are all dead. */
@QuarkusTest
@WithPostgresAndKafka
class DatabaseRestartTest {

    private static final int POOLED = 5;

    @Inject
    DataSource source;

    @Test
    void servesEveryNextTransactionThoughThePooledConnectionsAreDead() throws SQLException {
        List<Connection> pooled = take();
        release(pooled);

        endPooledConnections();

        // All at once, or the pool gives out the one that lives again and again.
        List<Connection> taken = take();
        for (Connection connection : taken) {
            assertThat(answers(connection)).isTrue();
        }
        release(taken);
    }

    private List<Connection> take() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        for (int i = 0; i < POOLED; i++) {
            taken.add(source.getConnection());
        }
        return taken;
    }

    private static void release(List<Connection> taken) throws SQLException {
        for (Connection connection : taken) {
            connection.close();
        }
    }

    private static boolean answers(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select 1")) {
            return row.next();
        }
    }

    /** All but the one that ends them. */
    private void endPooledConnections() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet ended = statement.executeQuery("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                        where datname = current_database() and usename = current_user and pid <> pg_backend_pid()""")) {
            assertThat(ended.next()).isTrue();
            assertThat(ended.getInt(1)).isGreaterThanOrEqualTo(POOLED - 1);
        }
    }
}
