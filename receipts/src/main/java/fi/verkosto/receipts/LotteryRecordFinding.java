package fi.verkosto.receipts;

/** One thing that a record of a call says otherwise of a lottery than it is shown. */
public enum LotteryRecordFinding {
    /** Lines were changed, removed, put in or moved, so nothing follows from the record. */
    BROKEN_RECORD,
    /** A line about a lottery does not say which, when, or what was signed. */
    SENSELESS_LINE,
    /** A commitment is not signed with a published key, was changed, or is to another lottery than its line says. */
    COMMITMENT_NOT_GENUINE,
    /** It has not this commitment, or another one, too. */
    OTHER_COMMITMENT,
    /** It was written down when the value could be known, and not just after it was signed. */
    COMMITTED_TOO_LATE,
    /** It has another draw, or one where none is shown, or none. */
    OTHER_DRAW,
    DRAWN_AGAIN,
    DRAWN_THOUGH_GIVEN_UP,
    /** It was given up and is not shown so, or the other way round. */
    GIVEN_UP_UNTOLD,
    /** It was given up when its value could be known. */
    GIVEN_UP_TOO_LATE,
    /** Some of the same are in another lottery, which was not given up, and none of the two comes after the other. */
    ANOTHER_AMONG_THEM,
    /** The lots that it comes after were not drawn as it says, or were for other policies. */
    OTHER_EARLIER_LOTS,
    /** Another among some of the same was given up when its value could be known. */
    ANOTHER_GIVEN_UP_TOO_LATE
}
