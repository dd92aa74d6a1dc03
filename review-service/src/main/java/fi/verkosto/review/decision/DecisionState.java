package fi.verkosto.review.decision;

/** Where a decision is. */
public enum DecisionState {
    DRAFT,
    PRESENTED,
    APPROVED,
    NOTIFIED,
    FINAL,
    CORRECTION_REQUESTED,
    UPHELD,
    CORRECTED,
    INADMISSIBLE
}
