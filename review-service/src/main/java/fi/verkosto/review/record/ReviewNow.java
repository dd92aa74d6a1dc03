package fi.verkosto.review.record;

import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.ReviewState;
import java.util.UUID;

/**
 * Where a review stands after a change.
 *
 * @param version of the application under review
 */
record ReviewNow(UUID id, UUID applicationId, ReviewState state, int version) {

    static ReviewNow of(Review review) {
        return new ReviewNow(
                review.id(),
                review.applicationId(),
                review.state(),
                review.application().version());
    }
}
