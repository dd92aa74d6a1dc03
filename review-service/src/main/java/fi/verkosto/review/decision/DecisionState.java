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
    INADMISSIBLE;

    /** Whether it was given, and holds with nothing open: while a correction is requested, everything is. */
    public boolean isStanding() {
        return switch (this) {
            case NOTIFIED, FINAL, UPHELD, INADMISSIBLE -> true;
            case DRAFT, PRESENTED, APPROVED, CORRECTION_REQUESTED, CORRECTED -> false;
        };
    }
}
