package fi.verkosto.applications.deadline;

import fi.verkosto.applications.batch.Batches;
import fi.verkosto.clock.ArrivalStamps;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Looks every few seconds of real time what business time asks for. Any number of instances may do it at once. */
@ApplicationScoped
class DeadlineJobs {

    private final RemindApplicants remindApplicants;
    private final ExpireDrafts expireDrafts;
    private final CloseCalls closeCalls;
    private final InstantSource clock;

    /** What reached the gateway in time may still be on its way, and counts, until its stamp is too old. */
    private final ArrivalStamps stamps;

    DeadlineJobs(
            RemindApplicants remindApplicants,
            ExpireDrafts expireDrafts,
            CloseCalls closeCalls,
            InstantSource clock,
            ArrivalStamps stamps) {
        this.remindApplicants = remindApplicants;
        this.expireDrafts = expireDrafts;
        this.closeCalls = closeCalls;
        this.clock = clock;
        this.stamps = stamps;
    }

    @Scheduled(
            identity = "remind-applicants",
            every = "${verkosto.jobs.every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void remind() {
        for (UUID call : remindApplicants.closingSoon()) {
            Batches.of(
                    (after, limit) -> remindApplicants.toRemind(call, after, limit),
                    those -> remindApplicants.remind(call, those));
        }
    }

    @Scheduled(
            identity = "expire-drafts",
            every = "${verkosto.jobs.every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void expire() {
        Instant closedBy = closedBy();
        Batches.of((after, limit) -> expireDrafts.leftBehind(closedBy, after, limit), expireDrafts::expire);
    }

    @Scheduled(
            identity = "close-calls",
            every = "${verkosto.jobs.every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void close() {
        Instant closedBy = closedBy();
        Batches.of(
                (after, limit) -> closeCalls.toClose(closedBy, after, limit),
                those -> closeCalls.close(those, closedBy));
    }

    private Instant closedBy() {
        return clock.instant().minus(stamps.grace());
    }
}
