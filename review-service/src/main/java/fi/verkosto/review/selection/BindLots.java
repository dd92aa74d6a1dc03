package fi.verkosto.review.selection;

import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.lottery.EqualsToSettle;
import fi.verkosto.review.lottery.LotteryUnfit;
import fi.verkosto.review.lottery.PlannedLottery;
import fi.verkosto.review.ranking.RankApplications;
import fi.verkosto.review.scenario.ScenarioChoice;
import fi.verkosto.review.scenario.ScenarioChoices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Binds lots to what decides who is equal: the policies of a scenario, or the ranking. One selection follows one lottery and an
 * application is in one, so that lots among the equals of one strand alone would leave those of another undecided for good.
 */
@ApplicationScoped
class BindLots implements EqualsToSettle {

    private final ScenarioChoices choices;
    private final RankApplications ranking;

    BindLots(ScenarioChoices choices, RankApplications ranking) {
        this.choices = choices;
        this.ranking = ranking;
    }

    @Override
    public Optional<String> bind(KnownCall call, PlannedLottery planned) {
        if (planned.scenario() == null) {
            requireAll(planned, Proposals.tiedInRanking(ranking.rank(call), call.totalSum(), List.of()));
            return Optional.empty();
        }
        ScenarioChoice undecided = choices.undecided(call.id(), planned.scenario());
        requireAll(planned, undecided.tied());
        return Optional.of(undecided.policies().sha256());
    }

    private static void requireAll(PlannedLottery planned, Set<UUID> tied) {
        if (!Set.copyOf(planned.applications()).containsAll(tied)) {
            throw LotteryUnfit.OTHERS_TIED
                    .refusal()
                    .with("tied", tied.stream().sorted().toList());
        }
    }
}
