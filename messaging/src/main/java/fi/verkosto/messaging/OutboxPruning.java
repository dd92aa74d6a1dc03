package fi.verkosto.messaging;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Removes rows that were relayed long ago. Any number of instances may do it at once. */
@ApplicationScoped
public class OutboxPruning {

    private final DataSource database;
    private final MessagingSettings settings;

    OutboxPruning(DataSource database, MessagingSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    @Scheduled(
            identity = "prune-outbox",
            every = "1h",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @Transactional
    public void prune() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "delete from outbox where created_at < now() - make_interval(secs => ?)")) {
            delete.setDouble(1, (double) settings.outboxRetention().toSeconds());
            delete.executeUpdate();
        }
    }
}
