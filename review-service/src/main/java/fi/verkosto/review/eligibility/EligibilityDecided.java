package fi.verkosto.review.review;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * An officer found an application eligible, or not; or corrected what was found before.
 *
 * @param reasons why it is not; null where it is
 */
record EligibilityDecided(
        UUID reviewId,
        String agency,
        long revision,
        UUID applicationId,
        UUID callId,
        boolean eligible,
        boolean corrected,
        Instant decidedAt,
        LocalizedText reasons)
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
                eligibility.decidedAt(),
                eligibility.eligible() ? null : eligibility.reasons());
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
