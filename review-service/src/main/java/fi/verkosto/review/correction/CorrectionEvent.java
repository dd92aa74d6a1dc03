package fi.verkosto.review.correction;

/** What can happen to a correction request. */
public enum CorrectionEvent {
    /** An officer finds that the decision became known on another day than presumed. */
    SHOW_KNOWLEDGE,
    ASSIGN,
    PRESENT,
    TAKE_BACK,
    APPROVE,
    NOTIFY
}
