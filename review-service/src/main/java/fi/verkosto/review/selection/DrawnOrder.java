package fi.verkosto.review.selection;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.receipts.LotteryDraw;
import fi.verkosto.review.lottery.Lotteries;
import fi.verkosto.review.lottery.Lottery;
import fi.verkosto.review.lottery.LotteryUnfit;
import fi.verkosto.review.scenario.ScenarioChoices;
import fi.verkosto.review.scenario.ScenarioPolicies;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** In which order lots put those among whom they were drawn, and what their letters say of it. */
@ApplicationScoped
class DrawnOrder {

    private final Lotteries lotteries;
    private final ScenarioChoices choices;

    DrawnOrder(Lotteries lotteries, ScenarioChoices choices) {
        this.lotteries = lotteries;
        this.choices = choices;
    }

    /** @param scenario that is selected from; none where the ranking is followed */
    TieOrder of(UUID callId, UUID lotteryId, Optional<UUID> scenario) {
        Lottery lottery = lotteries
                .find(lotteryId)
                .filter(found -> found.callId().equals(callId))
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        LotteryDraw draw = lottery.draw().orElseThrow(LotteryUnfit.NOT_DRAWN::refusal);
        Optional<String> policies =
                scenario.map(id -> choices.policies(callId, id)).map(ScenarioPolicies::sha256);
        if (!policies.equals(Optional.ofNullable(lottery.commitment().policiesSha256()))) {
            throw LotteryUnfit.OTHER_POLICIES.refusal();
        }
        return TieOrder.drawn(draw);
    }
}
