package fi.verkosto.review.decision;

import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.call.CallRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Somebody else than the presenter approves a decision, within the limits of the strand and the call. */
@ApplicationScoped
public class ApproveDecision {

    private final DecisionSteps steps;
    private final Decisions decisions;
    private final AuditTrail trail;

    ApproveDecision(DecisionSteps steps, Decisions decisions, AuditTrail trail) {
        this.steps = steps;
        this.decisions = decisions;
        this.trail = trail;
    }

    @Transactional
    public Decision approve(UUID decisionId, String ifMatch) {
        DecisionStep step = steps.begin(decisionId, ifMatch, CallRole.DECIDER);
        // Read before this decision is approved itself: it must not count against its own place.
        AwardLimits limits = new AwardLimits(
                step.call(), decisions.approvedAwards(step.call().id()));
        step.decision().approve(step.person(), step.now());
        limits.requireRoomFor(step.decision());
        step.review().decide();
        trail.record(
                step.review().id(),
                ReviewRole.DECIDER,
                ReviewAction.DECISION_APPROVED,
                Map.of(AuditDetails.ITEM, decisionId.toString()));
        return step.decision();
    }
}
