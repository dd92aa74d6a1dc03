package fi.verkosto.review.review;

import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.util.UUID;

/** An officer found an application eligible, or not; or corrected what was found before. */
record EligibilityDecided(
        UUID reviewId,
        String agency,
        long revision,
        UUID applicationId,
        UUID callId,
        boolean eligible,
        boolean corrected,
        Instant decidedAt)
        implements PublicEvent {

    static EligibilityDecided from(Review review, Eligibility eligibility) {
        return new EligibilityDecided(
                review.id(),
                review.agency(),
                review.nextRevision(),
                review.applicationId(),
                review.callId(),
                eligibility.eligible(),
                eligibility.correctedBecause() != null,
                eligibility.decidedAt());
    }

    @Override
    public String type() {
        return "fi.verkosto.review.eligibility-decided.v1";
    }

    @Override
    public UUID subject() {
        return reviewId;
    }

    /** The review and the decision of an application are one story to whoever follows it. */
    @Override
    public UUID partitionKey() {
        return applicationId;
    }
}
