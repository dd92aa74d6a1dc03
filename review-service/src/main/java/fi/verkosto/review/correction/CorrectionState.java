package fi.verkosto.review.correction;

/** Where a correction request is. */
public enum CorrectionState {
    RECEIVED,
    /** Somebody handles it who had no part in the decision. */
    ASSIGNED,
    /** The handler proposes an outcome. */
    PRESENTED,
    APPROVED,
    /** Those who asked have the answer. */
    DECIDED
}
