package fi.verkosto.review.assignment;

import fi.verkosto.review.review.Review;

/**
 * An assignment as one person may see it.
 *
 * @param scoresVisible an evaluator sees the scores of others only after completing their own
 */
public record SeenAssignment(Assignment assignment, Review review, boolean scoresVisible) {

    static SeenAssignment own(AssignmentStep step) {
        return new SeenAssignment(step.assignment(), step.review(), true);
    }

    /** Who declined or is disqualified has no business with the application any more. */
    public boolean applicationVisible() {
        return assignment.counts();
    }
}
