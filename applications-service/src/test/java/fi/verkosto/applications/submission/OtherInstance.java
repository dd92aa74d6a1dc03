package fi.verkosto.applications.submission;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** A submission that another process serves: a transaction on a connection that this one knows nothing of. */
final class OtherInstance implements AutoCloseable {

    private static final Duration LASTING = Duration.ofMinutes(1);

    private final Connection connection;

    private OtherInstance(Connection connection) {
        this.connection = connection;
    }

    static OtherInstance begin() throws SQLException {
        Config config = ConfigProvider.getConfig();
        Connection connection = DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
        connection.setAutoCommit(false);
        return new OtherInstance(connection);
    }

    static OtherInstance submitting(String application, Instant arrived) throws SQLException {
        OtherInstance instance = begin();
        PlacesInLine.join(instance.connection, UUID.fromString(application), arrived);
        return instance;
    }

    /** None while somebody is before it. */
    OptionalLong draw(String call, Instant arrived) throws SQLException {
        return draw(call, arrived, LASTING);
    }

    OptionalLong draw(String call, Instant arrived, Duration lasting) throws SQLException {
        return PlacesInLine.draw(connection, UUID.fromString(call), arrived, lasting, false);
    }

    void lock(String application) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select from application where id = ? for update")) {
            lock.setObject(1, UUID.fromString(application));
            lock.execute();
        }
    }

    int number(String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    void end() throws SQLException {
        connection.rollback();
    }

    /** As a process that is killed does, or a network that is cut: nothing is ended in order. */
    void die() throws SQLException {
        connection.abort(Runnable::run);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
