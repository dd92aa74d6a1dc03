package fi.verkosto.review.evaluator;

import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Writes down what becomes of an entry of a register: whose, and why. */
@ApplicationScoped
class RegisterTrail {

    private final AuditTrail trail;

    RegisterTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void record(Evaluator evaluator, ReviewRole role, ReviewAction action) {
        trail.record(evaluator.id(), role, action, Map.of(AuditDetails.PERSON, evaluator.person()));
    }

    /** @param invitation by mail, of which it came */
    void recordByInvitation(Evaluator evaluator, ReviewAction action, UUID invitation) {
        trail.record(
                evaluator.id(),
                ReviewRole.EVALUATOR,
                action,
                Map.of(AuditDetails.PERSON, evaluator.person(), AuditDetails.ITEM, invitation.toString()));
    }

    void record(Evaluator evaluator, ReviewRole role, ReviewAction action, String reason) {
        trail.record(
                evaluator.id(),
                role,
                action,
                Map.of(AuditDetails.PERSON, evaluator.person(), AuditDetails.REASON, reason));
    }
}
