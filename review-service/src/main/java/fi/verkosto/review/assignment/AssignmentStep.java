package fi.verkosto.review.assignment;

import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.review.Review;
import java.time.Instant;

/**
 * What a step of an evaluator or an officer works on: the assignment and its review, both locked, their call, and who takes
 * the step when.
 */
record AssignmentStep(Assignment assignment, Review review, KnownCall call, String person, Instant now) {

    /** Whoever scores has read the version that is under review. */
    void requireUnderReview(int applicationVersion) {
        int current = review.application().version();
        if (applicationVersion != current) {
            throw OutdatedScores.of(current);
        }
    }
}
