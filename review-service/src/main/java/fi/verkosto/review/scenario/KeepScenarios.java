package fi.verkosto.review.scenario;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.SelectionError;
import fi.verkosto.review.audit.ReviewAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** An officer keeps the scenarios of a call in order: names one otherwise, or removes one that nothing was drafted from. */
@ApplicationScoped
public class KeepScenarios {

    private final ScenarioSteps steps;
    private final Scenarios scenarios;
    private final ScenarioTrail trail;

    KeepScenarios(ScenarioSteps steps, Scenarios scenarios, ScenarioTrail trail) {
        this.steps = steps;
        this.scenarios = scenarios;
        this.trail = trail;
    }

    @Transactional
    public ShownScenario rename(UUID scenarioId, String ifMatch, String name) {
        Scenario scenario = steps.begin(scenarioId, ifMatch, ScenarioEvent.RENAME);
        scenario.rename(name);
        scenarios.flush();
        trail.byOfficer(scenario, ReviewAction.SCENARIO_RENAMED);
        return ShownScenario.of(scenario, scenarios.lastThatMatters(scenario.callId()));
    }

    @Transactional
    public void remove(UUID scenarioId, String ifMatch) {
        Scenario scenario = steps.begin(scenarioId, ifMatch, ScenarioEvent.REMOVE);
        if (scenario.selectedAt().isPresent()) {
            throw new Refusal(SelectionError.SCENARIO_SELECTED);
        }
        trail.byOfficer(scenario, ReviewAction.SCENARIO_REMOVED);
        scenarios.remove(scenario);
    }
}
