package fi.verkosto.review.invitation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks every few seconds of real time which invitations business time ends. Any number of instances may do it at once. */
@ApplicationScoped
class ExpiryJob {

    private final EndInvitations endInvitations;

    ExpiryJob(EndInvitations endInvitations) {
        this.endInvitations = endInvitations;
    }

    @Scheduled(
            identity = "expire-evaluator-invitations",
            every = "${verkosto.jobs.every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void expire() {
        boolean more;
        do {
            more = endInvitations.expireSome();
        } while (more);
    }
}
