package fi.verkosto.review.lottery;

/** Where a lottery is. */
public enum LotteryState {
    /** Bound to whom it is among and to what it will be drawn from. */
    COMMITTED,
    DRAWN,
    /** Given up before anybody could know how it would end. */
    CANCELLED
}
