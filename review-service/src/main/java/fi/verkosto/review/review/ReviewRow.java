package fi.verkosto.review.review;

import java.time.Instant;
import java.util.UUID;

/**
 * What a list shows of a review.
 *
 * @param eligibility what was found of it; null until then
 * @param supplementDueAt until when a supplement is awaited; null while none is
 */
public record ReviewRow(
        UUID id,
        UUID applicationId,
        ReviewState state,
        SubmittedApplication application,
        Eligibility eligibility,
        Instant supplementDueAt,
        long version) {

    public static ReviewRow of(Review review) {
        return new ReviewRow(
                review.id(),
                review.applicationId(),
                review.state(),
                review.application(),
                review.eligibility().orElse(null),
                review.supplementDueAt().orElse(null),
                review.version());
    }

    /** Whether what was found is about an earlier version. */
    public boolean isOutdated() {
        return eligibility != null && eligibility.isOutdatedBy(application);
    }
}
