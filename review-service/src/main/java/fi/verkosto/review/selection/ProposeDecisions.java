package fi.verkosto.review.selection;

import fi.verkosto.review.decision.Proposal;
import fi.verkosto.review.ranking.RankApplications;
import fi.verkosto.review.ranking.StrandRanking;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.ReviewState;
import fi.verkosto.review.review.Reviews;
import fi.verkosto.review.scenario.ScenarioChoice;
import fi.verkosto.review.scenario.ScenarioChoices;
import fi.verkosto.review.scenario.TieDecision;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Proposes a decision for every application of a call: by the ranking or a scenario, or a rejection where it was ineligible. */
@ApplicationScoped
class ProposeDecisions {

    private final RankApplications ranking;
    private final Reviews reviews;
    private final ScenarioChoices choices;
    private final DrawnOrder drawnOrder;

    ProposeDecisions(RankApplications ranking, Reviews reviews, ScenarioChoices choices, DrawnOrder drawnOrder) {
        this.drawnOrder = drawnOrder;
        this.ranking = ranking;
        this.reviews = reviews;
        this.choices = choices;
    }

    /** With the order of the lots, if the selection follows a lottery. */
    SelectionBasis drawn(UUID callId, SelectionBasis basis) {
        return drawnOrder.in(callId, basis);
    }

    /** What may take some seconds, before anything is locked. */
    Optional<ScenarioChoice> choose(UUID callId, SelectionBasis basis) {
        return basis.fromScenario().map(scenario -> choices.choose(callId, scenario, basis.tieDecision()));
    }

    /**
     * Under the lock on the call.
     *
     * @param choice of the scenario, if the selection follows one
     */
    Proposed propose(SelectionStep step, SelectionBasis drawn, Optional<ScenarioChoice> choice) {
        drawn.fromScenario().ifPresent(scenario -> choices.confirm(scenario, step.now()));
        List<StrandRanking> rankings = ranking.rank(step.call());
        SelectionBasis basis =
                drawn.among(choice.map(ScenarioChoice::tied).orElseGet(() -> tiedInRanking(step, drawn, rankings)));
        List<Proposal> ranked = choice.map(chosen -> Proposals.byScenario(rankings, chosen, basis.tieReasons()))
                .orElseGet(() -> Proposals.byRanking(
                        rankings, step.call().totalSum(), basis.tieDecision().order(), basis.tieReasons()));
        Stream<Proposal> ineligible = reviews.ofCall(step.call().id()).stream()
                .filter(review -> review.state() == ReviewState.INELIGIBLE)
                .map(ProposeDecisions::reject);
        return new Proposed(
                basis,
                RankedStrand.of(rankings),
                Stream.concat(ranked.stream(), ineligible).toList());
    }

    private static Set<UUID> tiedInRanking(SelectionStep step, SelectionBasis basis, List<StrandRanking> rankings) {
        TieDecision decision = basis.tieDecision();
        Set<UUID> tied = Proposals.tiedInRanking(rankings, step.call().totalSum(), decision.order());
        decision.requireFor(step.call(), tied);
        return tied;
    }

    private static Proposal reject(Review review) {
        return Proposal.rejectUnranked(
                review, review.eligibility().orElseThrow().reasons());
    }
}
