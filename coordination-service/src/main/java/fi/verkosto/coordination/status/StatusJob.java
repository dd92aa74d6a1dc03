package fi.verkosto.coordination.status;

import fi.verkosto.api.time.FinnishTime;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Has the status of every network found once each Finnish day. Any number of instances may do it at once. */
@ApplicationScoped
class StatusJob {

    private static final Logger LOG = Logger.getLogger(StatusJob.class);

    /** Before every ID. */
    private static final UUID START = new UUID(0, 0);

    private static final int PAGE = 100;

    private final StatusRows rows;
    private final LookAtStatuses lookAtStatuses;
    private final InstantSource clock;

    StatusJob(StatusRows rows, LookAtStatuses lookAtStatuses, InstantSource clock) {
        this.rows = rows;
        this.lookAtStatuses = lookAtStatuses;
        this.clock = clock;
    }

    @Scheduled(
            identity = "find-statuses",
            every = "${verkosto.statuses.every:10s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void find() {
        Instant now = clock.instant();
        LocalDate today = FinnishTime.dayOf(now);
        List<UUID> page = rows.due(today, START, PAGE);
        while (!page.isEmpty()) {
            page.forEach(programme -> attempt(programme, today, now));
            page = rows.due(today, page.getLast(), PAGE);
        }
    }

    /** One that fails holds up no other, and a page of them no other page. */
    private void attempt(UUID programmeId, LocalDate today, Instant now) {
        try {
            while (lookAtStatuses.look(programmeId, today, now) == LookAtStatuses.BATCH) {
                // The next batch of the same programme.
            }
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "Statuses could not be found: programmeId=%s", programmeId);
        }
    }
}
