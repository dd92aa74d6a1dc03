package fi.verkosto.review.ranking;

import fi.verkosto.review.assignment.Assignment;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.SubmittedApplication;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An application whose review is finished, with what its evaluators gave.
 *
 * @param scores in the order in which their evaluators were asked
 * @param panel what a panel gave beside them
 */
public record Entrant(
        UUID reviewId,
        UUID applicationId,
        SubmittedApplication application,
        List<CompleteScores> scores,
        Optional<ClosedPanel> panel) {

    static Entrant of(Review review, List<Assignment> complete, Optional<ClosedPanel> panel) {
        return new Entrant(
                review.id(),
                review.applicationId(),
                review.application(),
                complete.stream().map(CompleteScores::of).toList(),
                panel);
    }
}
