package fi.verkosto.review.correction;

import fi.verkosto.api.time.FinnishTime;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Makes decisions final when the last day for correction requests is over: the day as a whole, since what came before the office
 * closed may be registered after it. Any number of instances may do it at once; what one of them missed, the next run does.
 */
@ApplicationScoped
class FinalityJob {

    private static final Logger LOG = Logger.getLogger(FinalityJob.class);

    private final DueDecisions due;
    private final FinalizeDecision finalizeDecision;
    private final InstantSource clock;

    FinalityJob(DueDecisions due, FinalizeDecision finalizeDecision, InstantSource clock) {
        this.due = due;
        this.finalizeDecision = finalizeDecision;
        this.clock = clock;
    }

    @Scheduled(
            identity = "finalize-decisions",
            every = "${verkosto.finality.every:60s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void makeFinal() {
        due.before(FinnishTime.dayOf(clock.instant())).forEach(this::attempt);
    }

    /** One that fails holds up no other. */
    private void attempt(UUID decisionId) {
        try {
            finalizeDecision.makeFinal(decisionId);
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "A decision could not be made final: decisionId=%s", decisionId);
            due.moveBack(decisionId, clock.instant());
        }
    }
}
