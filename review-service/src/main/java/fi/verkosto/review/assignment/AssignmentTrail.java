package fi.verkosto.review.assignment;

import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Writes down in the trail of a review what becomes of its assignments: which one, and whose. */
@ApplicationScoped
class AssignmentTrail {

    private final AuditTrail trail;

    AssignmentTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void record(Assignment assignment, ReviewRole role, ReviewAction action) {
        trail.record(assignment.reviewId(), role, action, details(assignment));
    }

    void record(Assignment assignment, ReviewRole role, ReviewAction action, String reason) {
        Map<String, String> details = details(assignment);
        details.put(AuditDetails.REASON, reason);
        trail.record(assignment.reviewId(), role, action, details);
    }

    void recordEnding(Assignment assignment, Ending.Cause cause) {
        Map<String, String> details = details(assignment);
        details.put(AuditDetails.CAUSE, cause.name());
        trail.recordBySystem(assignment.reviewId(), ReviewAction.ASSIGNMENT_ENDED, details);
    }

    void recordDisqualification(Assignment assignment) {
        trail.recordBySystem(assignment.reviewId(), ReviewAction.EVALUATOR_DISQUALIFIED, details(assignment));
    }

    private static Map<String, String> details(Assignment assignment) {
        return new HashMap<>(
                Map.of(AuditDetails.ITEM, assignment.id().toString(), AuditDetails.PERSON, assignment.evaluator()));
    }
}
