package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.api.time.FinnishTime;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Looks once on every Finnish day of business time which values are missing. Any number of instances may do it at once; what one of
 * them missed, the next run does.
 */
@ApplicationScoped
class ChaseJob {

    private static final Logger LOG = Logger.getLogger(ChaseJob.class);

    /** A run ends, and the next one goes on. */
    private static final int MOST = 1_000;

    private final MissingValues missing;
    private final ChaseValues chaseValues;
    private final InstantSource clock;

    ChaseJob(MissingValues missing, ChaseValues chaseValues, InstantSource clock) {
        this.missing = missing;
        this.chaseValues = chaseValues;
        this.clock = clock;
    }

    @Scheduled(
            identity = "chase-indicator-values",
            every = "${verkosto.chasing.every:10s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void chase() {
        LocalDate today = FinnishTime.dayOf(clock.instant());
        List<UUID> due = missing.due(today, MOST);
        due.forEach(this::attempt);
    }

    /** One that fails holds up no other. */
    private void attempt(UUID indicatorId) {
        try {
            chaseValues.chase(indicatorId);
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "Missing values could not be told: indicatorId=%s", indicatorId);
            missing.moveBack(indicatorId, clock.instant());
        }
    }
}
