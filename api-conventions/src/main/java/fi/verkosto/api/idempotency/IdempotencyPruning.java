package fi.verkosto.api.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Forgets keys that nobody sends again, and with them the answers, which hold what people wrote. Any number of instances
 * may do it at once. From then on the same key makes something new.
 */
@ApplicationScoped
public class IdempotencyPruning {

    private static final int AT_ONCE = 5_000;

    private static final String DELETE = """
            delete from idempotency_key where (caller, key) in (
                select caller, key from idempotency_key where created_at < now() - make_interval(secs => ?)
                order by created_at limit %d for update skip locked)""".formatted(AT_ONCE);

    /** An instance, since a module without a database keeps to the other conventions. */
    private final Instance<DataSource> database;

    private final Duration keptFor;

    IdempotencyPruning(
            Instance<DataSource> database,
            @ConfigProperty(name = "verkosto.idempotency.kept-for", defaultValue = "P1D") Duration keptFor) {
        this.database = database;
        this.keptFor = keptFor;
    }

    /** In batches, each by itself: the table is in use. */
    @Scheduled(
            identity = "forget-idempotency-keys",
            every = "1h",
            delayed = "2m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public void prune() throws SQLException {
        if (!database.isResolvable()) {
            return;
        }
        try (Connection connection = database.get().getConnection();
                PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setDouble(1, (double) keptFor.toSeconds());
            while (delete.executeUpdate() == AT_ONCE) {
                // The rest is for the next batch.
            }
        }
    }
}
