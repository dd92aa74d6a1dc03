package fi.verkosto.review.scenario;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.SelectionError;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.ranking.RankApplications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** An officer has a selection tried. It is about the ranking as it is then, whenever it is computed. */
@ApplicationScoped
public class StartScenario {

    /** So that all of a call can be listed at once. */
    static final int MOST_OF_CALL = 50;

    private final ScenarioSteps steps;
    private final Scenarios scenarios;
    private final RankApplications ranking;
    private final ScenarioTrail trail;

    StartScenario(ScenarioSteps steps, Scenarios scenarios, RankApplications ranking, ScenarioTrail trail) {
        this.steps = steps;
        this.scenarios = scenarios;
        this.ranking = ranking;
        this.trail = trail;
    }

    @Transactional
    public Scenario start(ScenarioRequest request) {
        ScenarioSteps.CallStep step = steps.beginInCall(request.callId());
        if (scenarios.countOf(request.callId()) >= MOST_OF_CALL) {
            throw new Refusal(SelectionError.SCENARIO_LIMIT_REACHED).with("most", MOST_OF_CALL);
        }
        Scenario scenario = scenarios.start(request, basis(step.call()), step.officer(), step.now());
        trail.byOfficer(scenario, ReviewAction.SCENARIO_STARTED);
        return scenario;
    }

    /** The record first: what comes between makes it outdated, and is never missed. */
    private ScenarioBasis basis(KnownCall call) {
        long recordLength = scenarios.recordLength(call.id());
        try {
            return new ScenarioBasis(ScenarioInput.of(ranking.rank(call), CallLimits.of(call)), recordLength);
        } catch (ArithmeticException e) {
            throw new Refusal(SelectionError.SCENARIO_TOO_LARGE);
        }
    }
}
