package fi.verkosto.review.assignment;

import fi.verkosto.review.review.Review;

/**
 * An assignment as one person may see it.
 *
 * @param own whether it is their own
 * @param seesOthers whether they may see scores of others: evaluators only after completing their own
 */
public record SeenAssignment(Assignment assignment, Review review, boolean own, boolean seesOthers) {

    static SeenAssignment own(AssignmentStep step) {
        return new SeenAssignment(step.assignment(), step.review(), true, true);
    }

    /** What is not complete is for nobody but the evaluator; what was, and is set aside, is shown all the same. */
    public boolean scoresVisible() {
        return own || (seesOthers && assignment.hasBeenCompleted());
    }

    /** What was complete before, and what came too late. */
    public boolean pastVisible() {
        return own || seesOthers;
    }

    /** Who declined or is disqualified has no business with the application any more. */
    public boolean applicationVisible() {
        return assignment.counts();
    }
}
