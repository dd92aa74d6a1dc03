package fi.verkosto.review.invitation;

import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Writes down what becomes of an invitation by mail; neither the address nor the code, as an entry cannot be erased. */
@ApplicationScoped
class InvitationTrail {

    private final AuditTrail trail;

    InvitationTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void record(EvaluatorInvitation invitation, ReviewRole role, ReviewAction action) {
        trail.record(invitation.id(), role, action, Map.of());
    }

    void record(EvaluatorInvitation invitation, ReviewRole role, ReviewAction action, String reason) {
        trail.record(invitation.id(), role, action, Map.of(AuditDetails.REASON, reason));
    }

    /** @param cause why, for programs */
    void recordBySystem(EvaluatorInvitation invitation, ReviewAction action, String cause) {
        trail.recordBySystem(invitation.id(), action, Map.of(AuditDetails.CAUSE, cause));
    }
}
