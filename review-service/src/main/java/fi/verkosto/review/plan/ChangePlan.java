package fi.verkosto.review.plan;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.matching.Pair;
import fi.verkosto.review.matching.Rules;
import fi.verkosto.review.matching.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An officer changes by hand who is to be asked, within the rules that hold for every plan. */
@ApplicationScoped
public class ChangePlan {

    private final PlanSteps steps;
    private final AssignmentPlans plans;
    private final PlanInputs inputs;
    private final AuditTrail trail;

    ChangePlan(PlanSteps steps, AssignmentPlans plans, PlanInputs inputs, AuditTrail trail) {
        this.steps = steps;
        this.plans = plans;
        this.inputs = inputs;
        this.trail = trail;
    }

    /** Takes all pairs that are to be, each with the ID of the application's review. */
    @Transactional
    public AssignmentPlan change(UUID planId, String ifMatch, List<Pair> pairs) {
        AssignmentPlan plan = steps.begin(planId, ifMatch, PlanEvent.CHANGE).plan();
        PlanInput input = inputs.read(plan.request());
        List<Violation> violations = Rules.violations(input.matching(), pairs);
        if (!violations.isEmpty()) {
            throw new Refusal(ReviewError.PLAN_INVALID).faults(PlanFaults.of(violations, pairs));
        }
        plan.change(input.byHand(pairs));
        plans.flush();
        trail.recordOfCall(
                plan.callId(),
                ReviewRole.OFFICER,
                ReviewAction.PLAN_CHANGED,
                Map.of(AuditDetails.ITEM, plan.id().toString()));
        return plan;
    }
}
