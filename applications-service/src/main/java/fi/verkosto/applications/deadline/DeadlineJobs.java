package fi.verkosto.applications.deadline;

import fi.verkosto.applications.application.ExpireDrafts;
import fi.verkosto.applications.application.RemindApplicants;
import fi.verkosto.applications.batch.Batches;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks every few seconds of real time what business time asks for. Any number of instances may do it at once. */
@ApplicationScoped
class DeadlineJobs {

    private final RemindApplicants remindApplicants;
    private final ExpireDrafts expireDrafts;
    private final InstantSource clock;

    /** What reached the gateway in time may still be on its way, and counts, until its stamp is too old. */
    private final Duration grace;

    DeadlineJobs(
            RemindApplicants remindApplicants,
            ExpireDrafts expireDrafts,
            InstantSource clock,
            @ConfigProperty(name = "verkosto.arrival.trusted-for", defaultValue = "PT10M") Duration grace) {
        this.remindApplicants = remindApplicants;
        this.expireDrafts = expireDrafts;
        this.clock = clock;
        this.grace = grace;
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
        Instant closedBy = clock.instant().minus(grace);
        Batches.of((after, limit) -> expireDrafts.leftBehind(closedBy, after, limit), expireDrafts::expire);
    }
}
