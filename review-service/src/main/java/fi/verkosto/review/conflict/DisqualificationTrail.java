package fi.verkosto.review.conflict;

import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.disqualification.Disqualification;
import fi.verkosto.review.disqualification.Evidence;
import fi.verkosto.review.review.InvolvementChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;

/** Writes down in the trail of a review who is disqualified from it, or no longer, and has that told. */
@ApplicationScoped
class DisqualificationTrail {

    private final AuditTrail trail;
    private final Event<InvolvementChanged> involvement;

    DisqualificationTrail(AuditTrail trail, Event<InvolvementChanged> involvement) {
        this.trail = trail;
        this.involvement = involvement;
    }

    void recordFound(Disqualification found, Evidence evidence) {
        trail.recordBySystem(
                found.reviewId(),
                ReviewAction.PERSON_DISQUALIFIED,
                details(found, AuditDetails.CAUSE, evidence.bond().name()));
        tell(found);
    }

    void recordStated(Disqualification stated, ReviewRole role, String reason) {
        trail.record(
                stated.reviewId(),
                role,
                ReviewAction.PERSON_DISQUALIFIED,
                details(stated, AuditDetails.REASON, reason));
        tell(stated);
    }

    void recordLifted(Disqualification lifted, String reason) {
        trail.record(
                lifted.reviewId(),
                ReviewRole.OFFICER,
                ReviewAction.DISQUALIFICATION_LIFTED,
                details(lifted, AuditDetails.REASON, reason));
        tell(lifted);
    }

    private void tell(Disqualification disqualification) {
        involvement.fire(new InvolvementChanged(disqualification.reviewId()));
    }

    private static Map<String, String> details(Disqualification disqualification, String name, String why) {
        return Map.of(
                AuditDetails.ITEM,
                disqualification.id().toString(),
                AuditDetails.PERSON,
                disqualification.person(),
                name,
                why);
    }
}
