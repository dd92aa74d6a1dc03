package fi.verkosto.review.assignment;

/** What can happen to an assignment. */
public enum AssignmentEvent {
    ACCEPT,
    DECLINE,
    /** The evaluator turned out to be disqualified from the application. */
    DISQUALIFY,
    /** An officer takes the application from the evaluator, or it cannot be theirs any more. */
    END,
    SCORE,
    COMPLETE,
    /** An officer lets the evaluator change what is complete. */
    REOPEN
}
