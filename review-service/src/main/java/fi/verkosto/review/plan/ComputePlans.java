package fi.verkosto.review.plan;

import fi.verkosto.review.matching.Matching;
import fi.verkosto.review.matching.Objective;
import fi.verkosto.review.matching.Outcome;
import fi.verkosto.review.matching.Progress;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Computes plans that were started, one at a time in each instance: it takes a whole core. */
@ApplicationScoped
public class ComputePlans {

    private static final Logger LOG = Logger.getLogger(ComputePlans.class);

    private final PlanWork work;

    ComputePlans(PlanWork work) {
        this.work = work;
    }

    @Scheduled(
            identity = "compute-assignment-plans",
            every = "${verkosto.assignment-plans.every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void computeWaiting() {
        for (Optional<UUID> next = work.claim(); next.isPresent(); next = work.claim()) {
            compute(next.get());
        }
    }

    private void compute(UUID planId) {
        boolean finished = false;
        try {
            PlanInput input = work.read(planId);
            Diary diary = new Diary(planId);
            Outcome outcome = Matching.of(input.matching(), diary);
            work.finish(planId, input, outcome, diary.last());
            finished = true;
        } finally {
            if (!finished) {
                LOG.error("A plan could not be computed");
                work.fail(planId);
            }
        }
    }

    /** Keeps how far the search is, but no more often than somebody would look. */
    private final class Diary implements Progress {

        private static final Duration PAUSE = Duration.ofMillis(500);

        private final UUID planId;
        private Duration written = Duration.ZERO;
        private PlanProgress last;

        Diary(UUID planId) {
            this.planId = planId;
        }

        @Override
        public void reached(Objective objective, long best, long bound, Duration elapsed) {
            last = new PlanProgress(objective, best, bound, elapsed.toMillis());
            if (elapsed.minus(written).compareTo(PAUSE) >= 0) {
                written = elapsed;
                write();
            }
        }

        /** A search is worth more than a note of how far it is. */
        private void write() {
            try {
                work.reach(planId, last);
            } catch (RuntimeException failed) {
                LOG.warn("How far a plan is could not be kept", failed);
            }
        }

        /** Null if nothing was searched for. */
        PlanProgress last() {
            return last;
        }
    }
}
