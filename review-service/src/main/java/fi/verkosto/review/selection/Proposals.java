package fi.verkosto.review.selection;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.decision.Proposal;
import fi.verkosto.review.decisioncontent.Outcome;
import fi.verkosto.review.ranking.Contender;
import fi.verkosto.review.ranking.Place;
import fi.verkosto.review.ranking.StrandRanking;
import fi.verkosto.review.scenario.ScenarioChoice;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is proposed for the ranked applications of a call: from a ranking and nothing else, so that a record can show it again. */
public final class Proposals {

    private Proposals() {}

    /**
     * Strand by strand, best first.
     *
     * @param order of those who are tied
     * @param tieReasons null where nobody is
     */
    public static List<Proposal> byRanking(
            List<StrandRanking> rankings, Money totalSum, List<UUID> order, LocalizedText tieReasons) {
        return Portfolio.select(rankings, totalSum, order).stream()
                .map(placing -> placing.toProposal(tieReasons))
                .toList();
    }

    /** Those whom the ranking does not tell apart and the limits do: what becomes of them depends on the order. */
    public static Set<UUID> tiedInRanking(List<StrandRanking> rankings, Money totalSum, List<UUID> order) {
        return Portfolio.select(rankings, totalSum, order).stream()
                .filter(Placing::isTied)
                .map(placing -> placing.contender().applicationId())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * By what a scenario chose, in the order of the ranking.
     *
     * @param tieReasons null where nobody was tied
     */
    public static List<Proposal> byScenario(
            List<StrandRanking> rankings, ScenarioChoice choice, LocalizedText tieReasons) {
        ScenarioReasons reasons = new ScenarioReasons(choice, tieReasons);
        return rankings.stream()
                .flatMap(ranking -> ranking.places().stream())
                .map(place -> proposal(place, choice, reasons))
                .toList();
    }

    private static Proposal proposal(Place place, ScenarioChoice choice, ScenarioReasons reasons) {
        Contender contender = place.contender();
        Money awarded = choice.awards().get(contender.applicationId());
        return new Proposal(
                contender.reviewId(),
                contender.applicationId(),
                contender.strand(),
                place.number(),
                awarded == null ? Outcome.REJECTED : Outcome.AWARDED,
                awarded,
                reasons.of(contender, place.number()));
    }
}
