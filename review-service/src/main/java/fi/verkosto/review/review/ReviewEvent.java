package fi.verkosto.review.review;

/** What can happen to a review. */
public enum ReviewEvent {
    /** The applicant submitted a newer version in time, however long it queued on its way here. */
    SUBMIT_AGAIN,
    CONFIRM_ELIGIBILITY,
    DENY_ELIGIBILITY,
    /** An officer finds of a later version what was found of an earlier one. */
    CONFIRM_AGAIN,
    /** An officer corrects what was found, one way or the other. */
    CORRECT_TO_ELIGIBLE,
    CORRECT_TO_INELIGIBLE,
    /** An officer offers the application to an evaluator. */
    ASSIGN,
    /** An evaluator accepted. */
    START,
    /** An evaluator scores or completes. */
    SCORE,
    /** The last evaluator is none any more, before anybody completed. */
    STOP,
    FINISH,
    /** The only evaluators turned out to be disqualified after they had completed. */
    SET_ASIDE,
    /** An officer reopened scores that were complete. */
    REOPEN,
    /** An officer holds a panel on what the evaluators gave. */
    HOLD_PANEL,
    /** A decision on the application was presented. */
    PROPOSE,
    /** The decision was taken back from its presentation; the one or the other by how it came there. */
    TAKE_BACK_REVIEWED,
    TAKE_BACK_INELIGIBLE,
    /** The decision was approved. */
    DECIDE,
    WITHDRAW
}
