package fi.verkosto.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.servers.PostgresServer.Access;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
    private static final Duration LIMIT = Duration.ofMinutes(1);

    @TempDir
    private static Path folder;

    private static PostgresServer server;

    @BeforeAll
    static void start() {
        server = new PostgresServer(
                        folder.resolve("data"),
                        LoopbackPorts.free(),
                        folder.resolve("postgres.log"),
                        Checkout.find().postgresBinaries())
                .start()
                .awaitReady(LIMIT);
        server.createDatabase("applications", "first secret", Access.REPLICATION);
        server.createDatabase("review", "second secret", Access.PLAIN);
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void isDurableAndDecodesLogically() throws SQLException {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
        assertThat(setting("wal_level")).isEqualTo("logical");
    }

    @Test
    void refusesAWrongPassword() {
        assertThatThrownBy(() -> connect("applications", "applications", "wrong"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void keepsAServiceOutOfAnothersDatabase() {
        assertThatThrownBy(() -> connect("review", "applications", "first secret"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void keepsCommittedRowsWhenKilled() throws SQLException {
        execute("CREATE TABLE kept (text text)");
        execute("INSERT INTO kept VALUES ('committed')");

        server.kill();
        server.start().awaitReady(LIMIT);

        assertThat(query("SELECT text FROM kept")).isEqualTo("committed");
    }

    @Test
    void createsADatabaseOnlyOnce() {
        server.createDatabase("applications", "first secret", Access.REPLICATION);

        assertThat(server.isReady()).isTrue();
    }

    private static String setting(String name) throws SQLException {
        return query("SHOW " + name);
    }

    private static void execute(String statement) throws SQLException {
        try (Connection connection = connect("applications", "applications", "first secret");
                Statement prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    private static String query(String query) throws SQLException {
        try (Connection connection = connect("applications", "applications", "first secret");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(String database, String user, String password) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), user, password);
    }
}
