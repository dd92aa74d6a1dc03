package fi.verkosto.review.selection;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.receipts.LotteryDraw;
import fi.verkosto.review.lottery.Lotteries;
import fi.verkosto.review.lottery.Lottery;
import fi.verkosto.review.lottery.LotteryUnfit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** In which order lots put those among whom they were drawn, and what their letters say of it. */
@ApplicationScoped
class DrawnOrder {

    private final Lotteries lotteries;

    DrawnOrder(Lotteries lotteries) {
        this.lotteries = lotteries;
    }

    TieOrder of(UUID callId, UUID lotteryId) {
        Lottery lottery = lotteries
                .find(lotteryId)
                .filter(found -> found.callId().equals(callId))
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        LotteryDraw draw = lottery.draw().orElseThrow(LotteryUnfit.NOT_DRAWN::refusal);
        return TieOrder.drawn(draw);
    }
}
