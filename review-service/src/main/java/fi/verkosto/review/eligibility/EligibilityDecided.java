package fi.verkosto.review.eligibility;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.messaging.PublicEvent;
import fi.verkosto.review.review.Eligibility;
import fi.verkosto.review.review.Review;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An officer found an application eligible, or not; or corrected what was found before.
 *
 * @param applicationVersion of which it was found
 * @param reasons why it is not; null where it is
 * @param failedChecks the checks that it failed; none where it is eligible all the same, which only the staff is told why
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
        int applicationVersion,
        LocalizedText reasons,
        List<FailedCheck> failedChecks)
        implements PublicEvent {

    static EligibilityDecided from(Review review, Eligibility eligibility, List<Check> checks) {
        return new EligibilityDecided(
                review.id(),
                review.agency(),
                review.nextRevision(),
                review.applicationId(),
                review.callId(),
                eligibility.eligible(),
                eligibility.correctedBecause() != null,
                eligibility.decidedAt(),
                eligibility.applicationVersion(),
                eligibility.eligible() ? null : eligibility.reasons(),
                eligibility.eligible() ? List.of() : failed(checks));
    }

    /** What was checked, and what was found in words. */
    record FailedCheck(String rule, LocalizedText sentence) {}

    private static List<FailedCheck> failed(List<Check> checks) {
        return checks.stream()
                .filter(Check::failed)
                .map(check -> new FailedCheck(check.rule(), check.sentence()))
                .toList();
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
