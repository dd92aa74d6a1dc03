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
import java.util.UUID;
import java.util.stream.Stream;

/** Follows a record up to a selection, and makes that again: by the same code, from the lines alone. */
final class ReplaySelection {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Nobody reads the reasons that it would have: what a person wrote is not in the record. */
    private static final LocalizedText UNREAD = new LocalizedText("", "", "");

    private final Line made;
    private final Replay replay = new Replay();
    private final Map<UUID, ScenarioPolicies> scenarios = new HashMap<>();
    private Terms terms;

    /** @param made the line that says that it was made */
    ReplaySelection(Line made) {
        this.made = made;
    }

    void follow(Line line) {
        if (line.number() > made.number()) {
            return;
        }
        replay.follow(line);
        Optional.ofNullable(line.terms()).ifPresent(said -> terms = said);
        Optional.ofNullable(line.scenario()).ifPresent(scenario -> scenarios.put(scenario.id(), scenario.policies()));
    }

    /** @throws Refusal if the record began after its review did, or the search takes too long */
    RecordedSelection selection() {
        SelectionNow selection = made.selection();
        List<StrandRanking> rankings = replay.ranking();
        if (terms == null) {
            throw incomplete();
        }
        List<Proposal> ranked = selection.scenario() == null
                ? Proposals.byRanking(rankings, terms.totalSum(), selection.order(), UNREAD)
                : Proposals.byScenario(rankings, choice(rankings, selection), UNREAD);
        return new RecordedSelection(
                selection.id(),
                selection.scenario(),
                selection.order(),
                Stream.concat(
                                ranked.stream().map(RecordedProposal::of),
                                replay.ineligible().map(ReplaySelection::reject))
                        .toList());
    }

    private ScenarioChoice choice(List<StrandRanking> rankings, SelectionNow selection) {
        return Optional.ofNullable(scenarios.get(selection.scenario()))
                .flatMap(policies -> ChooseByOrder.choose(rankings, terms.limits(), policies, selection.order(), LIMIT))
                .orElseThrow(ReplaySelection::incomplete);
    }

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
