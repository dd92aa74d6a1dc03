package fi.verkosto.servers;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A PostgreSQL server in a process of its own, durable (fsync on) and with logical decoding for Debezium. Its data
 * survive a restart. Users come in by password only, each into its own database only.
 */
public final class PostgresServer implements AutoCloseable {
    /** All who may be connected at a time: two instances of each service, Keycloak, Connect, and some to spare. */
    public static final int CONNECTIONS = 300;

    private static final String ADMINISTRATOR = "postgres";
    private static final Pattern NAME = Pattern.compile("[a-z_]{1,60}");
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    /** What a database's own user may do. */
    public enum Access {
        PLAIN(""),
        /** May read the write-ahead log of its database, which Debezium needs. */
        REPLICATION("REPLICATION");

        private final String attribute;

        Access(String attribute) {
            this.attribute = attribute;
        }
    }

    private final Path dataDirectory;
    private final int port;
    private final Path log;
    private final Path binaries;
    private final Map<String, String> settings;
    private ServerProcess process;

    /**
     * A server that is not started yet.
     *
     * @param binaries where the programs are unpacked to, once; see {@link Checkout#postgresBinaries()}
     */
    public PostgresServer(Path dataDirectory, int port, Path log, Path binaries) {
        this(dataDirectory, port, log, binaries, Map.of());
    }

    /**
     * The same with further settings.
     *
     * @param settings go before its own
     */
    public PostgresServer(Path dataDirectory, int port, Path log, Path binaries, Map<String, String> settings) {
        this.dataDirectory = dataDirectory.toAbsolutePath();
        this.port = port;
        this.log = log;
        this.binaries = binaries;
        this.settings = Map.copyOf(settings);
    }

    /** Launches the server, after creating its data folder if there is none; does not wait until it is ready. */
    public PostgresServer start() {
        Path programs = PostgresBinaries.unpack(binaries).resolve("bin");
        if (!Files.exists(dataDirectory.resolve("PG_VERSION"))) {
            initialise(programs);
        }
        process = ServerProcess.start(command(programs), Map.of(), log);
        return this;
    }

    private List<String> command(Path programs) {
        List<String> command = asOrdinaryUser(programs.resolve("postgres"));
        command.addAll(List.of("-D", dataDirectory.toString()));
        Map<String, String> own = Map.ofEntries(
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("port", String.valueOf(port)),
                Map.entry("unix_socket_directories", ""),
                Map.entry("fsync", "on"),
                Map.entry("synchronous_commit", "on"),
                Map.entry("full_page_writes", "on"),
                Map.entry("wal_level", "logical"),
                Map.entry("max_replication_slots", "20"),
                Map.entry("max_wal_senders", "20"),
                Map.entry("max_connections", String.valueOf(CONNECTIONS)),
                // Without the values of a row that it refuses.
                Map.entry("log_error_verbosity", "terse"),
                Map.entry("timezone", "UTC"),
                Map.entry("log_timezone", "UTC"));
        // The last one of a name holds.
        List.of(own, settings)
                .forEach(some -> some.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value))));
        return command;
    }

    /** PostgreSQL refuses to run as root: there, a user namespace hides that this is root. */
    private static List<String> asOrdinaryUser(Path program) {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(program.toString());
        return command;
    }

    /** Fills a folder beside and moves it: a crash half-way leaves no half database. */
    private void initialise(Path programs) {
        try {
            Files.createDirectories(dataDirectory.getParent());
            Path unfinished = Files.createTempDirectory(dataDirectory.getParent(), "initdb");
            Path password = Files.writeString(
                    Files.createTempFile(dataDirectory.getParent(), "initdb", ".txt"), administratorPassword());
            List<String> command = asOrdinaryUser(programs.resolve("initdb"));
            command.addAll(List.of("-D", unfinished.toString(), "-U", ADMINISTRATOR, "--pwfile", password.toString()));
            command.addAll(List.of("--auth=scram-sha-256", "--encoding=UTF8"));
            command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"));
            ServerProcess.run(command, Map.of(), log);
            Files.delete(password);
            // No entry for "replication": a service's user may decode its own database, not copy the whole server.
            Files.writeString(unfinished.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
            Files.move(unfinished, dataDirectory, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create the database folder " + dataDirectory, e);
        }
    }

    public boolean isReady() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /**
     * Waits until the server takes connections.
     *
     * @throws IllegalStateException with the last lines of the log when it does not come up
     */
    public PostgresServer awaitReady(Duration limit) {
        Readiness.await("PostgreSQL", this::isReady, this::isAlive, limit, log);
        return this;
    }

    /** Creates a database and its owner of the same name, if missing; nobody else may open it. */
    public void createDatabase(String name, String password, Access access) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A database name is made of a-z and _: " + name);
        }
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
                String quoted = statement.enquoteLiteral(password);
                statement.execute("CREATE ROLE " + name + " LOGIN " + access.attribute + " PASSWORD " + quoted);
            }
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + name);
            }
            statement.execute("REVOKE CONNECT ON DATABASE " + name + ", postgres, template1 FROM PUBLIC");
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create the database " + name, e);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                jdbcUrl(database) + "?connectTimeout=2&socketTimeout=20", ADMINISTRATOR, administratorPassword());
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String administrator() {
        return ADMINISTRATOR;
    }

    /** Known to all: the server listens on the loopback interface of a demonstration or a test only. */
    public String administratorPassword() {
        return "postgres";
    }

    public ServerProcess process() {
        return process;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** {@code kill -9} of the server; its own children notice and end. */
    public void kill() {
        process.kill();
    }

    /** Ends sessions and stops cleanly ("fast": the default SIGTERM would wait for every client to leave). */
    public void stop() {
        if (isAlive()) {
            List<String> command =
                    asOrdinaryUser(PostgresBinaries.unpack(binaries).resolve("bin/pg_ctl"));
            command.addAll(List.of("stop", "-m", "fast", "-W", "-D", dataDirectory.toString()));
            ServerProcess.run(command, Map.of(), log);
            process.awaitExit(STOP_LIMIT);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
