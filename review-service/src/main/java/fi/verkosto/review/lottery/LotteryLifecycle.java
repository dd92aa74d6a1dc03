package fi.verkosto.review.lottery;

import static fi.verkosto.review.lottery.LotteryEvent.CANCEL;
import static fi.verkosto.review.lottery.LotteryEvent.DRAW;
import static fi.verkosto.review.lottery.LotteryEvent.ENTER_VALUE;
import static fi.verkosto.review.lottery.LotteryState.CANCELLED;
import static fi.verkosto.review.lottery.LotteryState.COMMITTED;
import static fi.verkosto.review.lottery.LotteryState.DRAWN;

import fi.verkosto.api.lifecycle.Lifecycle;
import java.util.Set;

/** The transition table of lotteries. One that is drawn stays so: there is no second draw. */
final class LotteryLifecycle {

    static final Lifecycle<LotteryState, LotteryEvent> TABLE = Lifecycle.of(LotteryState.class, LotteryEvent.class)
            .allow(COMMITTED, ENTER_VALUE, COMMITTED)
            .allow(COMMITTED, DRAW, DRAWN)
            .allow(COMMITTED, CANCEL, CANCELLED)
            .byItself(Set.of(DRAW))
            .build();

    private LotteryLifecycle() {}
}
