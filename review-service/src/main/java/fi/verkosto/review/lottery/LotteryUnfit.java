package fi.verkosto.review.lottery;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.SelectionError;

/** Why a lottery cannot decide. */
public enum LotteryUnfit {
    /** The call has a person decide. */
    NOT_ANNOUNCED,
    NOT_DRAWN,
    /** Applications are tied that were not in it. */
    OTHERS_TIED,
    /** Nobody is tied. */
    NOBODY_TIED,
    /** All who are tied were in the lottery before: there is no second draw. */
    DECIDED_BEFORE,
    /** It was committed to for other policies: whoever knows the order could choose these by it. */
    OTHER_POLICIES;

    public Refusal refusal() {
        return new Refusal(SelectionError.LOTTERY_UNFIT).with("cause", name());
    }
}
