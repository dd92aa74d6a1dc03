package fi.verkosto.review.review;

/** What can happen to a review. */
public enum ReviewEvent {
    /** The applicant submitted a newer version in time, however long it queued on its way here. */
    SUBMIT_AGAIN,
    CONFIRM_ELIGIBILITY,
    DENY_ELIGIBILITY,
    /** An officer offers the application to an evaluator. */
    ASSIGN,
    /** An evaluator accepted. */
    START,
    /** An evaluator scores or completes. */
    SCORE,
    FINISH,
    /** A decision on the application was presented. */
    PROPOSE,
    /** The decision was approved. */
    DECIDE,
    WITHDRAW
}
