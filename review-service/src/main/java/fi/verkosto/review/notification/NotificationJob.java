package fi.verkosto.review.notification;

import fi.verkosto.api.refusal.Refusal;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Gives ordered decisions to their applicants, one after the other. Any number of instances may do it at once; what one of
 * them did not get to, another one or the next run does.
 */
@ApplicationScoped
class NotificationJob {

    private static final Logger LOG = Logger.getLogger(NotificationJob.class);

    /** As the answer to a request that fails names it. */
    private static final String UNEXPECTED = "internal-error";

    private final OrderedDecisions ordered;
    private final NotifyOrdered notifyOrdered;
    private final InstantSource clock;
    private volatile boolean isStopping;

    NotificationJob(OrderedDecisions ordered, NotifyOrdered notifyOrdered, InstantSource clock) {
        this.ordered = ordered;
        this.notifyOrdered = notifyOrdered;
        this.clock = clock;
    }

    @Scheduled(
            identity = "notify-ordered-decisions",
            every = "${verkosto.notifications.every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void notifyApplicants() {
        ordered.waiting(clock.instant()).stream().takeWhile(_ -> !isStopping).forEach(this::attempt);
    }

    /** One that fails holds up no other. */
    private void attempt(UUID decisionId) {
        try {
            notifyOrdered.notifyApplicants(decisionId);
        } catch (Refusal refused) {
            String code = refused.code().code();
            LOG.warnf("An ordered decision waits: decisionId=%s reason=%s", decisionId, code);
            ordered.hold(decisionId, code, clock.instant());
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "An ordered decision could not be notified: decisionId=%s", decisionId);
            ordered.hold(decisionId, UNEXPECTED, clock.instant());
        }
    }

    /** A thousand letters take a minute, and the database is gone before. */
    void stop(@Observes ShutdownEvent event) {
        isStopping = true;
    }
}
