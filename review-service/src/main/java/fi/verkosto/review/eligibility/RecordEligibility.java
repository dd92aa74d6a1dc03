package fi.verkosto.review.eligibility;

import fi.verkosto.messaging.Outbox;
import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.review.Eligibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Keeps what was decided on, writes the decision into the trail, and tells it. */
@ApplicationScoped
class RecordEligibility {

    private final CheckRecords records;
    private final AuditTrail trail;
    private final Outbox outbox;

    RecordEligibility(CheckRecords records, AuditTrail trail, Outbox outbox) {
        this.records = records;
        this.trail = trail;
        this.outbox = outbox;
    }

    /** The review is changed already. */
    void record(EligibilityStep step, Eligibility eligibility, ReviewAction action) {
        records.add(step.review(), step.checks(), step.now());
        trail.record(step.review().id(), ReviewRole.OFFICER, action, details(eligibility));
        outbox.publish(EligibilityDecided.from(step.review(), eligibility, step.checks()));
    }

    private static Map<String, String> details(Eligibility eligibility) {
        Map<String, String> details = new HashMap<>();
        details.put(AuditDetails.ELIGIBLE, Boolean.toString(eligibility.eligible()));
        String because =
                eligibility.correctedBecause() != null ? eligibility.correctedBecause() : eligibility.despiteChecks();
        if (because != null) {
            details.put(AuditDetails.REASON, because);
        }
        return details;
    }
}
