package fi.verkosto.review.lottery;

/** What happens to a lottery. */
enum LotteryEvent {
    /** Somebody says what the source showed. */
    ENTER_VALUE,
    /** Two people said the same. */
    DRAW,
    CANCEL
}
