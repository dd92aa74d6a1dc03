package fi.verkosto.review.selection;

import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.lottery.EqualsToSettle;
import fi.verkosto.review.lottery.LotteryUnfit;
import fi.verkosto.review.lottery.PlannedLottery;
import fi.verkosto.review.ranking.RankApplications;
import fi.verkosto.review.scenario.ScenarioChoice;
import fi.verkosto.review.scenario.ScenarioChoices;
import fi.verkosto.review.scenario.TieDecision;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Binds lots to what decides who is equal: the policies of a scenario, or the ranking. All who are tied are among them, of
 * whatever strand. What lots decide in one strand may change what money another has left and so who is tied there: then others come
 * after them.
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
    public Optional<String> bind(KnownCall call, PlannedLottery planned, List<UUID> decided) {
        if (planned.scenario() == null) {
            requireLots(call, planned, decided, Proposals.tiedInRanking(ranking.rank(call), call.totalSum(), decided));
            return Optional.empty();
        }
        ScenarioChoice undecided = choices.undecided(call.id(), planned.scenario());
        requireLots(call, planned, decided, undecided.tied());
        return Optional.of(undecided.policies().sha256());
    }

    /** What no selection could follow is not committed to: what was drawn stays, so there would be no other lots for those tied. */
    private static void requireLots(KnownCall call, PlannedLottery planned, List<UUID> decided, Set<UUID> tied) {
        new TieDecision(planned.applications(), true).requireFor(call, tied);
        if (new HashSet<>(decided).containsAll(tied)) {
            throw LotteryUnfit.DECIDED_BEFORE.refusal();
        }
    }
}
