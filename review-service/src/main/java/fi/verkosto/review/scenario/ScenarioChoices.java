package fi.verkosto.review.scenario;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.SelectionError;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.disqualification.ReviewAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What may be selected from: scenarios that are known to be the best, of what holds still, with their ties decided. */
@ApplicationScoped
public class ScenarioChoices {

    /** For who of equals fit together: what the scenario proved is not proven again. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Scenarios scenarios;
    private final ReviewAccess access;

    ScenarioChoices(Scenarios scenarios, ReviewAccess access) {
        this.scenarios = scenarios;
        this.access = access;
    }

    /**
     * Whom an officer's scenario selects. Apart and without a lock on the call, since it may take some seconds: what is
     * chosen is to be {@link #confirm confirmed} under one.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public ScenarioChoice choose(UUID callId, UUID scenarioId, TieDecision decision) {
        KnownCall call = access.requireAllOf(callId, CallRole.OFFICER);
        ScenarioChoice undisputed = undecided(callId, scenarioId);
        Scenario scenario = ofCall(scenarioId, callId);
        decision.requireFor(call, undisputed.tied());
        List<UUID> order =
                decision.order().stream().filter(undisputed.tied()::contains).toList();
        return order.isEmpty()
                ? undisputed
                : ChooseByOrder.choose(
                                scenario.input(),
                                scenario.policies(),
                                scenario.outcome().orElseThrow(),
                                order,
                                LIMIT)
                        .orElseThrow(() -> new Refusal(SelectionError.SCENARIO_UNPROVEN));
    }

    /** What is asked in a scenario that can be selected from, and who is tied in it. */
    @Transactional(TxType.MANDATORY)
    public ScenarioChoice undecided(UUID callId, UUID scenarioId) {
        Scenario scenario = ofCall(scenarioId, callId);
        requireSelectable(scenario);
        ScenarioOutcome outcome = scenario.outcome().orElseThrow();
        if (!outcome.knowsEquals()) {
            throw new Refusal(SelectionError.SCENARIO_UNPROVEN);
        }
        return ChooseByOrder.undisputed(scenario.input(), scenario.policies(), outcome);
    }

    /** What a scenario of the call asks, whatever became of it. */
    @Transactional(TxType.MANDATORY)
    public ScenarioPolicies policies(UUID callId, UUID scenarioId) {
        return ofCall(scenarioId, callId).policies();
    }

    private Scenario ofCall(UUID scenarioId, UUID callId) {
        return scenarios
                .find(scenarioId)
                .filter(scenario -> scenario.callId().equals(callId))
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    private void requireSelectable(Scenario scenario) {
        if (scenario.state(scenarios.lastThatMatters(scenario.callId())) == ScenarioState.OUTDATED) {
            throw new Refusal(SelectionError.SCENARIO_OUTDATED);
        }
        ScenarioLifecycle.TABLE.next(scenario.computedState(), ScenarioEvent.SELECT);
    }

    /**
     * Under the locks on the call and its reviews: refused if anything was done in it before on which the scenario may depend.
     */
    public void confirm(UUID scenarioId, Instant now) {
        Scenario scenario = scenarios.lock(scenarioId).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        requireSelectable(scenario);
        scenario.markSelected(now);
    }
}
