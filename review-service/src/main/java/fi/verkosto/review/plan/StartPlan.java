package fi.verkosto.review.plan;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** An officer has it computed who is to evaluate what. One plan of a call is computed at a time; a later one replaces it. */
@ApplicationScoped
public class StartPlan {

    private final PlanSteps steps;
    private final AssignmentPlans plans;
    private final AuditTrail trail;

    StartPlan(PlanSteps steps, AssignmentPlans plans, AuditTrail trail) {
        this.steps = steps;
        this.plans = plans;
        this.trail = trail;
    }

    @Transactional
    public AssignmentPlan start(PlanRequest request) {
        PlanSteps.CallStep step = steps.beginInCall(request.callId());
        plans.lockUndecided(request.callId()).forEach(this::replace);
        plans.flush();
        AssignmentPlan plan = plans.start(request, step.officer(), step.now());
        trail.recordOfCall(
                request.callId(),
                ReviewRole.OFFICER,
                ReviewAction.EVALUATORS_PLANNED,
                Map.of(AuditDetails.ITEM, plan.id().toString()));
        return plan;
    }

    private void replace(AssignmentPlan earlier) {
        if (!earlier.isRunning()) {
            earlier.supersede();
        } else if (plans.isAbandoned(earlier.id())) {
            earlier.fail();
        } else {
            throw new Refusal(ReviewError.PLAN_RUNNING).with("planId", earlier.id());
        }
    }
}
