package fi.verkosto.review.assignment;

/** Where the assignment of one evaluator to one review is. */
public enum AssignmentState {
    OFFERED,
    ACCEPTED,
    DECLINED,
    DISQUALIFIED,
    ENDED,
    COMPLETE;

    /** Whether the review waits for, or counts, this evaluator. */
    boolean counts() {
        return this != DECLINED && this != DISQUALIFIED && this != ENDED;
    }
}
