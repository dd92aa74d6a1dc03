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
            work.finish(
                    scenarioId, work.begin(scenarioId, new Diary(scenarioId)).compute());
            finished = true;
        } finally {
            if (!finished) {
                LOG.error("A scenario could not be computed");
                work.fail(scenarioId);
            }
        }
    }

    /** Keeps how far it is, each step and of the answers every tenth. */
    private final class Diary implements Consumer<ScenarioProgress> {

        private static final int EACH = 10;

        private final UUID scenarioId;

        Diary(UUID scenarioId) {
            this.scenarioId = scenarioId;
        }

        /** A computation is worth more than a note of how far it is. */
        @Override
        public void accept(ScenarioProgress progress) {
            if (progress.answered() % EACH != 0 && progress.answered() < progress.of()) {
                return;
            }
            try {
                work.reach(scenarioId, progress);
            } catch (RuntimeException failed) {
                LOG.warn("How far a scenario is could not be kept", failed);
            }
        }
    }
}
