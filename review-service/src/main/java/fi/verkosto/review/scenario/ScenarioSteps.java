package fi.verkosto.review.scenario;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Versions;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.KnownCalls;
import fi.verkosto.review.disqualification.ReviewAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/**
 * What an officer's steps with scenarios begin with. The call is locked first, so that nobody selects from it meanwhile. A
 * scenario is about all applications of its call: whoever is disqualified from one has no part in it.
 */
@ApplicationScoped
class ScenarioSteps {

    private final KnownCalls calls;
    private final Scenarios scenarios;
    private final ReviewAccess access;
    private final InstantSource clock;

    ScenarioSteps(KnownCalls calls, Scenarios scenarios, ReviewAccess access, InstantSource clock) {
        this.calls = calls;
        this.scenarios = scenarios;
        this.access = access;
        this.clock = clock;
    }

    CallStep beginInCall(UUID callId) {
        KnownCall call = calls.lock(callId).orElseThrow(ScenarioSteps::notFound);
        access.requireAllOf(callId, CallRole.OFFICER);
        return new CallStep(call, access.person(), clock.instant());
    }

    Scenario begin(UUID scenarioId, String ifMatch, ScenarioEvent event) {
        beginInCall(scenarios.callOf(scenarioId).orElseThrow(ScenarioSteps::notFound));
        Scenario scenario = scenarios.lock(scenarioId).orElseThrow(ScenarioSteps::notFound);
        Versions.check(ifMatch, scenario.version());
        ScenarioLifecycle.TABLE.next(scenario.computedState(), event);
        return scenario;
    }

    private static Refusal notFound() {
        return new Refusal(CommonError.NOT_FOUND);
    }

    /** The call, locked, and who takes the step when. */
    record CallStep(KnownCall call, String officer, Instant now) {}
}
