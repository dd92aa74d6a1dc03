package fi.verkosto.review.selection;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.LocalizedText;
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
        return new TieOrder(draw.order().stream().map(UUID::fromString).toList(), reasons(draw));
    }

    private static LocalizedText reasons(LotteryDraw draw) {
        return new LocalizedText(
                "arvonta %s, sillä haun ehtojen mukaan tasatilanteet ratkaistaan arvalla. Arvonnan lähteen tulos oli %s, ja kuka tahansa voi toistaa arvonnan julkaistuista tiedoista."
                        .formatted(draw.lotteryId(), draw.value()),
                "lottningen %s, eftersom likvärdiga ansökningar enligt utlysningens villkor avgörs genom lottning. Källan för lottningen visade %s, och vem som helst kan upprepa lottningen utifrån de publicerade uppgifterna."
                        .formatted(draw.lotteryId(), draw.value()),
                "the lottery %s, since by the terms of the call lots decide between equals. Its source showed %s, and anybody can draw it again from what is published."
                        .formatted(draw.lotteryId(), draw.value()));
    }
}
