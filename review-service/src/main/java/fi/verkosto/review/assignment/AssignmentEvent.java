package fi.verkosto.review.assignment;

/** What can happen to an assignment. */
public enum AssignmentEvent {
    ACCEPT,
    DECLINE,
    /** The evaluator's organisation turned out to belong to the consortium. */
    DISQUALIFY,
    SCORE,
    COMPLETE
}
