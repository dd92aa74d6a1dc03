package fi.verkosto.review.assignment;

import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.review.InvolvementChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashMap;
import java.util.Map;

/** Writes down in the trail of a review what becomes of its assignments, which one and whose, and has that told. */
@ApplicationScoped
class AssignmentTrail {

    private final AuditTrail trail;
    private final Event<InvolvementChanged> involvement;

    AssignmentTrail(AuditTrail trail, Event<InvolvementChanged> involvement) {
        this.trail = trail;
        this.involvement = involvement;
    }

    void record(Assignment assignment, ReviewRole role, ReviewAction action) {
        trail.record(assignment.reviewId(), role, action, details(assignment));
        tell(assignment);
    }

    void record(Assignment assignment, ReviewRole role, ReviewAction action, String reason) {
        Map<String, String> details = details(assignment);
        details.put(AuditDetails.REASON, reason);
        trail.record(assignment.reviewId(), role, action, details);
        tell(assignment);
    }

    void recordEnding(Assignment assignment, Ending.Cause cause) {
        Map<String, String> details = details(assignment);
        details.put(AuditDetails.CAUSE, cause.name());
        trail.recordBySystem(assignment.reviewId(), ReviewAction.ASSIGNMENT_ENDED, details);
        tell(assignment);
    }

    void recordDisqualification(Assignment assignment) {
        trail.recordBySystem(assignment.reviewId(), ReviewAction.EVALUATOR_DISQUALIFIED, details(assignment));
        tell(assignment);
    }

    private void tell(Assignment assignment) {
        involvement.fire(new InvolvementChanged(assignment.reviewId()));
    }

    private static Map<String, String> details(Assignment assignment) {
        return new HashMap<>(
                Map.of(AuditDetails.ITEM, assignment.id().toString(), AuditDetails.PERSON, assignment.evaluator()));
    }
}
