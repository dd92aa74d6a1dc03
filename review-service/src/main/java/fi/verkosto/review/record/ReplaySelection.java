package fi.verkosto.review.record;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.decision.Proposal;
import fi.verkosto.review.decisioncontent.Outcome;
import fi.verkosto.review.ranking.StrandRanking;
import fi.verkosto.review.scenario.ChooseByOrder;
import fi.verkosto.review.scenario.ScenarioChoice;
import fi.verkosto.review.scenario.ScenarioPolicies;
import fi.verkosto.review.selection.Proposals;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Follows a record up to a selection, and makes that again: by the same code, from the lines alone. */
final class ReplaySelection {

    private static final Duration USUAL_LIMIT = Duration.ofSeconds(30);

    /** Nobody reads the reasons that it would have: what a person wrote is not in the record. */
    private static final LocalizedText UNREAD = new LocalizedText("", "", "");

    private final Line made;
    private final long known;
    private final Duration limit;
    private final Replay replay = new Replay();
    private final Map<UUID, ScenarioPolicies> scenarios = new HashMap<>();

    /** @param made the line that says that it was made */
    ReplaySelection(Line made) {
        this(made, made.number(), USUAL_LIMIT);
    }

    /**
     * The same where it did not see all lines before its own.
     *
     * @param known the last one that it saw
     */
    ReplaySelection(Line made, long known, Duration limit) {
        this.made = made;
        this.known = known;
        this.limit = limit;
    }

    void follow(Line line) {
        if (line.number() > known) {
            return;
        }
        replay.follow(line);
        Optional.ofNullable(line.scenario()).ifPresent(scenario -> scenarios.put(scenario.id(), scenario.policies()));
    }

    /** @throws Refusal if the record began after its review did, or the search takes too long */
    RecordedSelection selection() {
        SelectionNow selection = made.selection();
        return new RecordedSelection(
                selection.id(), selection.scenario(), selection.order(), proposals(ranked(UNREAD)));
    }

    /** All that it proposed, without words. */
    List<RecordedProposal> proposals(Ranked ranked) {
        return Stream.concat(
                        ranked.proposals().stream().map(RecordedProposal::of),
                        replay.ineligible().map(ReplaySelection::reject))
                .toList();
    }

    /** The hash of what the selection kept to; none where it followed the ranking, or the scenario is not known. */
    Optional<String> policies() {
        return Optional.ofNullable(made.selection().scenario())
                .map(scenarios::get)
                .map(ScenarioPolicies::sha256);
    }

    Terms terms() {
        return replay.requireTerms();
    }

    /** What the ranking was. */
    List<StrandRanking> rankings() {
        return replay.ranking();
    }

    /**
     * What it proposed for those who were ranked.
     *
     * @param tieReasons why equals were put in this order
     */
    Ranked ranked(LocalizedText tieReasons) {
        SelectionNow selection = made.selection();
        List<StrandRanking> rankings = rankings();
        Terms terms = replay.requireTerms();
        if (selection.scenario() == null) {
            return new Ranked(
                    Proposals.byRanking(rankings, terms.totalSum(), selection.order(), tieReasons),
                    Proposals.tiedInRanking(rankings, terms.totalSum(), selection.order()));
        }
        ScenarioChoice choice = Optional.ofNullable(scenarios.get(selection.scenario()))
                .flatMap(policies -> ChooseByOrder.choose(rankings, terms.limits(), policies, selection.order(), limit))
                .orElseThrow(ReplaySelection::incomplete);
        return new Ranked(Proposals.byScenario(rankings, choice, tieReasons), choice.tied());
    }

    /**
     * Proposals in the order of the ranking.
     *
     * @param tied who was equal, and put in an order
     */
    record Ranked(List<Proposal> proposals, Set<UUID> tied) {}

    private static RecordedProposal reject(Replay.Ineligible application) {
        return new RecordedProposal(
                application.review().id(),
                application.review().applicationId(),
                application.strand(),
                null,
                Outcome.REJECTED,
                null);
    }

    private static Refusal incomplete() {
        return new Refusal(ReviewError.RECORD_INCOMPLETE);
    }
}
