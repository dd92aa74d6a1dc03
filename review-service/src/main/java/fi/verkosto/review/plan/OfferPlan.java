package fi.verkosto.review.plan;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.assignment.OfferSeveral;
import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.matching.Application;
import fi.verkosto.review.matching.Pair;
import fi.verkosto.review.matching.Rules;
import fi.verkosto.review.matching.Violation;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** An officer asks all evaluators of a plan, or, if anything has moved since it was made, nobody. */
@ApplicationScoped
public class OfferPlan {

    /** What moved is named so far: an officer starts anew anyway. */
    private static final int NAMED = 100;

    /** Three thousand offers take ten. */
    private static final int MOST_SECONDS = 300;

    private final PlanSteps steps;
    private final AssignmentPlans plans;
    private final PlanInputs inputs;
    private final OfferSeveral offers;
    private final AuditTrail trail;

    OfferPlan(PlanSteps steps, AssignmentPlans plans, PlanInputs inputs, OfferSeveral offers, AuditTrail trail) {
        this.steps = steps;
        this.plans = plans;
        this.inputs = inputs;
        this.offers = offers;
        this.trail = trail;
    }

    @Transactional
    @TransactionConfiguration(timeout = MOST_SECONDS)
    public AssignmentPlan offer(UUID planId, String ifMatch) {
        PlanSteps.PlanStep step = steps.begin(planId, ifMatch, PlanEvent.OFFER);
        AssignmentPlan plan = step.plan();
        List<Pair> pairs = plan.proposal().orElseThrow().pairs().stream()
                .map(pair -> new Pair(pair.reviewId(), pair.evaluator()))
                .toList();
        requireUnmoved(Rules.violations(inputs.read(plan.request()).matching(), pairs));
        offers.offer(
                step.call(),
                pairs.stream()
                        .collect(Collectors.groupingBy(
                                Pair::applicationId, Collectors.mapping(Pair::evaluator, Collectors.toList()))));
        AssignmentPlan offered = plans.lock(planId).orElseThrow();
        offered.offer();
        plans.flush();
        trail.recordOfCall(
                offered.callId(),
                ReviewRole.OFFICER,
                ReviewAction.PLAN_OFFERED,
                Map.of(AuditDetails.ITEM, planId.toString()));
        return offered;
    }

    private static void requireUnmoved(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Refusal(ReviewError.PLAN_OUTDATED)
                    .with(
                            "moved",
                            violations.stream().limit(NAMED).map(Moved::of).toList());
        }
    }

    /** What keeps a pair, or an application, from being as the plan has it; null where it is not about one. */
    record Moved(String rule, String caseNumber, String evaluator) {

        static Moved of(Violation violation) {
            return new Moved(
                    PlanFaults.nameOf(violation.rule()),
                    violation.application().map(Application::caseNumber).orElse(null),
                    violation.pair().map(Pair::evaluator).orElse(null));
        }
    }
}
