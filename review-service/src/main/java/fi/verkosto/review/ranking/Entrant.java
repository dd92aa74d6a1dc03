package fi.verkosto.review.ranking;

import fi.verkosto.review.assignment.Assignment;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.SubmittedApplication;
import java.util.List;
import java.util.UUID;

/**
 * An application whose review is finished, with what its evaluators gave.
 *
 * @param scores in the order in which their evaluators were asked
 */
public record Entrant(
        UUID reviewId, UUID applicationId, SubmittedApplication application, List<CompleteScores> scores) {

    static Entrant of(Review review, List<Assignment> complete) {
        return new Entrant(
                review.id(),
                review.applicationId(),
                review.application(),
                complete.stream().map(CompleteScores::of).toList());
    }
}
