package fi.verkosto.review.decision;

import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/**
 * An officer has many decisions notified. It happens in the background: a thousand letters take longer than a request may,
 * and one that cannot be made would hold up all others.
 */
@ApplicationScoped
class OrderNotifications {

    private final LetterOfDecision letters;
    private final AuditTrail trail;

    OrderNotifications(LetterOfDecision letters, AuditTrail trail) {
        this.letters = letters;
        this.trail = trail;
    }

    void order(List<DecisionStep> steps) {
        steps.forEach(step -> letters.requireLetterhead(step.review()));
        steps.forEach(this::order);
    }

    private void order(DecisionStep step) {
        step.decision().orderNotification(step.person(), step.now());
        trail.record(
                step.review().id(),
                ReviewRole.OFFICER,
                ReviewAction.NOTIFICATION_ORDERED,
                Map.of(AuditDetails.ITEM, step.decision().id().toString()));
    }
}
