package fi.verkosto.review.scenario;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Computes scenarios that were asked for, one at a time in each instance: it takes a whole core. */
@ApplicationScoped
public class ComputeScenarios {

    private static final Logger LOG = Logger.getLogger(ComputeScenarios.class);

    private final ScenarioWork work;

    ComputeScenarios(ScenarioWork work) {
        this.work = work;
    }

    @Scheduled(
            identity = "compute-scenarios",
            every = "${verkosto.scenarios.every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void computeWaiting() {
        work.failAbandoned();
        for (Optional<UUID> next = work.claim(); next.isPresent(); next = work.claim()) {
            compute(next.get());
        }
    }

    private void compute(UUID scenarioId) {
        boolean finished = false;
        try {
            Diary diary = new Diary(scenarioId);
            ComputedScenario computed = work.begin(scenarioId, diary).compute();
            work.finish(scenarioId, computed, diary.last);
            finished = true;
        } finally {
            if (!finished) {
                LOG.error("A scenario could not be computed");
                work.fail(scenarioId);
            }
        }
    }

    /** Keeps how far it is, at most twice a second: each time is a commit, and many a scenario takes less than one. */
    private final class Diary implements Consumer<ScenarioProgress> {

        private static final long PAUSE_MILLISECONDS = 500;

        private final UUID scenarioId;
        private long kept;
        private ScenarioProgress last = ScenarioProgress.BEGUN;

        Diary(UUID scenarioId) {
            this.scenarioId = scenarioId;
        }

        /** A computation is worth more than a note of how far it is. */
        @Override
        public void accept(ScenarioProgress progress) {
            last = progress;
            if (progress.milliseconds() - kept < PAUSE_MILLISECONDS) {
                return;
            }
            kept = progress.milliseconds();
            try {
                work.reach(scenarioId, progress);
            } catch (RuntimeException failed) {
                LOG.warn("How far a scenario is could not be kept", failed);
            }
        }
    }
}
