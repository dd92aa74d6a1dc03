package fi.verkosto.review.selection;

import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.lottery.EqualsToSettle;
import fi.verkosto.review.lottery.PlannedLottery;
import fi.verkosto.review.ranking.RankApplications;
import fi.verkosto.review.scenario.ScenarioChoice;
import fi.verkosto.review.scenario.ScenarioChoices;
import fi.verkosto.review.scenario.TieDecision;
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
            requireLots(call, planned, Proposals.tiedInRanking(ranking.rank(call), call.totalSum(), List.of()));
            return Optional.empty();
        }
        ScenarioChoice undecided = choices.undecided(call.id(), planned.scenario());
        requireLots(call, planned, undecided.tied());
        return Optional.of(undecided.policies().sha256());
    }

    /** What no selection could follow is not committed to: an application is in one lottery, so there would be no other for it. */
    private static void requireLots(KnownCall call, PlannedLottery planned, Set<UUID> tied) {
        new TieDecision(planned.applications(), true).requireFor(call, tied);
    }
}
