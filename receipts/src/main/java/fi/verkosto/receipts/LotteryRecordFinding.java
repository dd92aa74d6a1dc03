package fi.verkosto.receipts;

/** One thing that a record of a call says otherwise of a lottery than it is shown. */
public enum LotteryRecordFinding {
    /** Lines were changed, removed, put in or moved, so nothing follows from the record. */
    BROKEN_RECORD,
    /** A line about a lottery does not say which, when, or what was signed. */
    SENSELESS_LINE,
    /** It has not this commitment, or another one, too. */
    OTHER_COMMITMENT,
    /** It has another draw, or one where none is shown, or none. */
    OTHER_DRAW,
    DRAWN_AGAIN,
    DRAWN_THOUGH_GIVEN_UP,
    /** It was given up and is not shown so, or the other way round. */
    GIVEN_UP_UNTOLD,
    /** Some of the same are in another lottery, which was not given up. */
    ANOTHER_AMONG_THEM,
    /** Another among some of the same was given up when its value could be known. */
    GIVEN_UP_TOO_LATE
}
