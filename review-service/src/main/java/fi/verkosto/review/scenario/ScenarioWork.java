package fi.verkosto.review.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What the computation of a scenario reads before and keeps meanwhile and after, each in a transaction of its own. */
@ApplicationScoped
class ScenarioWork {

    private final Scenarios scenarios;
    private final ScenarioTrail trail;

    ScenarioWork(Scenarios scenarios, ScenarioTrail trail) {
        this.scenarios = scenarios;
        this.trail = trail;
    }

    @Transactional
    Optional<UUID> claim() {
        Optional<UUID> claimed = scenarios.claim();
        claimed.ifPresent(scenarioId -> reach(scenarioId, ScenarioProgress.BEGUN));
        return claimed;
    }

    /** What nobody computes any more has failed. */
    @Transactional
    void failAbandoned() {
        scenarios.abandoned().forEach(this::fail);
    }

    @Transactional
    Computation begin(UUID scenarioId, Consumer<ScenarioProgress> diary) {
        return scenarios.find(scenarioId).orElseThrow().computation(diary);
    }

    @Transactional
    void reach(UUID scenarioId, ScenarioProgress progress) {
        scenarios.reach(scenarioId, progress);
    }

    @Transactional
    void finish(UUID scenarioId, ComputedScenario computed, ScenarioProgress progress) {
        ifComputing(scenarioId, scenario -> {
            scenario.finish(computed, progress);
            trail.computed(scenario);
        });
    }

    @Transactional
    void fail(UUID scenarioId) {
        ifComputing(scenarioId, scenario -> {
            scenario.fail();
            trail.computed(scenario);
        });
    }

    /** Who took longer than the claim holds comes too late. */
    private void ifComputing(UUID scenarioId, Consumer<Scenario> change) {
        scenarios.lock(scenarioId).filter(Scenario::isComputing).ifPresent(change);
    }
}
