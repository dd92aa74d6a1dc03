package fi.verkosto.review.decision;

import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.call.CallAccess;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.review.DecisionWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/**
 * A presenter takes a presented decision back, or a decider returns it: any of the call, so that nobody's absence holds it
 * up. It can be presented again, and once no decision of the call is presented the selection can be made anew.
 */
@ApplicationScoped
public class TakeBackDecision {

    private final DecisionSteps steps;
    private final CallAccess access;
    private final AuditTrail trail;
    private final Event<DecisionWithdrawn> withdrawn;

    TakeBackDecision(DecisionSteps steps, CallAccess access, AuditTrail trail, Event<DecisionWithdrawn> withdrawn) {
        this.withdrawn = withdrawn;
        this.steps = steps;
        this.access = access;
        this.trail = trail;
    }

    @Transactional
    public Decision takeBack(UUID decisionId, String ifMatch, String reason) {
        DecisionStep step = steps.begin(decisionId, ifMatch, CallRole.PRESENTER, CallRole.DECIDER);
        step.decision().takeBack(new TakenBack(reason, step.person(), step.now()));
        boolean isOpenAgain = step.takeReviewBack();
        trail.record(
                step.review().id(),
                role(step),
                ReviewAction.DECISION_TAKEN_BACK,
                Map.of(AuditDetails.ITEM, decisionId.toString(), AuditDetails.REASON, reason));
        if (isOpenAgain) {
            withdrawn.fire(new DecisionWithdrawn(step.review()));
        }
        return step.decision();
    }

    private ReviewRole role(DecisionStep step) {
        return access.holds(step.call(), CallRole.PRESENTER) ? ReviewRole.PRESENTER : ReviewRole.DECIDER;
    }
}
