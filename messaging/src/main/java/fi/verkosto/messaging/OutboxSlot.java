package fi.verkosto.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Shows in the metrics how much of PostgreSQL's log the slot of this service's connector keeps, and whether a connector
 * reads it: one that has failed is seen here, wherever Connect runs.
 */
@ApplicationScoped
public class OutboxSlot {

    private static final Logger LOG = Logger.getLogger(OutboxSlot.class);

    private static final String STATE = """
            select count(*) filter (where active), max(pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn))
            from pg_replication_slots where database = current_database()""";

    private final DataSource database;
    private final boolean publishes;
    private volatile double readers = Double.NaN;
    private volatile double kept = Double.NaN;

    OutboxSlot(DataSource database, MessagingSettings settings, MeterRegistry metrics) {
        this.database = database;
        this.publishes = settings.topic().isPresent();
        if (publishes) {
            Gauge.builder("verkosto.outbox.slot.readers", () -> readers)
                    .description("Connectors that read the outbox from the log: one, or none")
                    .register(metrics);
            Gauge.builder("verkosto.outbox.slot.kept", () -> kept)
                    .description("What the slot keeps of PostgreSQL's log")
                    .baseUnit("bytes")
                    .register(metrics);
        }
    }

    @Scheduled(
            identity = "watch-outbox-slot",
            every = "15s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public void look() {
        if (!publishes) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(STATE);
                ResultSet state = query.executeQuery()) {
            state.next();
            readers = state.getDouble(1);
            kept = state.getDouble(2);
        } catch (SQLException databaseIsAway) {
            LOG.debug("The slot of the outbox could not be looked at", databaseIsAway);
            readers = Double.NaN;
            kept = Double.NaN;
        }
    }
}
