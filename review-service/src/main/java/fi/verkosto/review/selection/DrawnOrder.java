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
import java.util.List;
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

    /** The same with the order of its lots, if it follows any. */
    SelectionBasis in(UUID callId, SelectionBasis basis) {
        return basis.byLottery()
                .map(last -> basis.drawn(upTo(callId, last, basis.fromScenario())))
                .orElse(basis);
    }

    private List<LotteryDraw> upTo(UUID callId, UUID lotteryId, Optional<UUID> scenario) {
        Lottery lottery = lotteries
                .find(lotteryId)
                .filter(found -> found.callId().equals(callId))
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        if (lottery.draw().isEmpty()) {
            throw LotteryUnfit.NOT_DRAWN.refusal();
        }
        Optional<String> policies =
                scenario.map(id -> choices.policies(callId, id)).map(ScenarioPolicies::sha256);
        if (!policies.equals(Optional.ofNullable(lottery.commitment().policiesSha256()))) {
            throw LotteryUnfit.OTHER_POLICIES.refusal();
        }
        return lotteries.upTo(lottery).stream()
                .flatMap(each -> each.draw().stream())
                .toList();
    }
}
