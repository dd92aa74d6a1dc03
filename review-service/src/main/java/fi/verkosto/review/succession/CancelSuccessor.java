package fi.verkosto.review.succession;

import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.decision.DecisionStep;
import fi.verkosto.review.decision.ReplaceDecision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/**
 * An officer gives a successor's draft up, with a reason: it is gone, the rejection is the last decision on the application again, and
 * what the draft would have used is left for whoever follows.
 */
@ApplicationScoped
public class CancelSuccessor {

    private final SuccessionSteps steps;
    private final ReplaceDecision replaceDecision;
    private final AuditTrail trail;

    CancelSuccessor(SuccessionSteps steps, ReplaceDecision replaceDecision, AuditTrail trail) {
        this.steps = steps;
        this.replaceDecision = replaceDecision;
        this.trail = trail;
    }

    /**
     * Gives one draft up.
     *
     * @throws fi.verkosto.api.refusal.Refusal if it is presented, or went further
     */
    @Transactional
    public void cancel(UUID callId, UUID draftId, String ifMatch, String reason) {
        DecisionStep step = steps.beginCancelling(callId, draftId, ifMatch);
        replaceDecision.cancel(step);
        trail.record(
                step.review().id(),
                ReviewRole.OFFICER,
                ReviewAction.SUCCESSOR_CANCELLED,
                Map.of(AuditDetails.ITEM, draftId.toString(), AuditDetails.REASON, reason));
    }
}
