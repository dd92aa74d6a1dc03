package fi.verkosto.review.plan;

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
 * What an officer's steps with plans begin with. The call is locked first, so that nobody is asked by hand meanwhile. A plan
 * is about all applications of its call: whoever is disqualified from one has no part in it.
 */
@ApplicationScoped
class PlanSteps {

    private final KnownCalls calls;
    private final AssignmentPlans plans;
    private final ReviewAccess access;
    private final InstantSource clock;

    PlanSteps(KnownCalls calls, AssignmentPlans plans, ReviewAccess access, InstantSource clock) {
        this.calls = calls;
        this.plans = plans;
        this.access = access;
        this.clock = clock;
    }

    CallStep beginInCall(UUID callId) {
        KnownCall call = calls.lock(callId).orElseThrow(PlanSteps::notFound);
        access.requireAllOf(callId, CallRole.OFFICER);
        return new CallStep(call, access.person(), clock.instant());
    }

    PlanStep begin(UUID planId, String ifMatch, PlanEvent event) {
        CallStep step = beginInCall(plans.callOf(planId).orElseThrow(PlanSteps::notFound));
        AssignmentPlan plan = plans.lock(planId).orElseThrow(PlanSteps::notFound);
        Versions.check(ifMatch, plan.version());
        plan.require(event);
        return new PlanStep(plan, step.call());
    }

    private static Refusal notFound() {
        return new Refusal(CommonError.NOT_FOUND);
    }

    /** The call, locked, and who takes the step when. */
    record CallStep(KnownCall call, String officer, Instant now) {}

    /** The plan and its call, locked. */
    record PlanStep(AssignmentPlan plan, KnownCall call) {}
}
