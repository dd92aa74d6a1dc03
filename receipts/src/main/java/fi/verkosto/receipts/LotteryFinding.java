package fi.verkosto.receipts;

/** One thing that is wrong with a lottery. */
public enum LotteryFinding {
    /** The commitment is none, is not signed with a published key, or was changed. */
    NO_COMMITMENT,
    /** The draw is none, is not signed with a published key, or was changed. */
    NO_DRAW,
    /** The draw is of another lottery, or of a commitment that was exchanged since. */
    OTHER_COMMITMENT,
    /** When it was committed to, the value may have been known. */
    COMMITTED_TOO_LATE,
    /** When it was drawn, the value was not there yet. */
    DRAWN_TOO_EARLY,
    /** Labels are there twice or not in the order of their letters, which somebody may have chosen. */
    LABELS_OUT_OF_ORDER,
    /** The value leads to another order. */
    OTHER_ORDER
}
