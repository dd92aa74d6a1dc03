package fi.verkosto.review.succession;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.decision.DecisionRow;
import fi.verkosto.review.decision.LimitUse;
import fi.verkosto.review.decisioncontent.Outcome;
import fi.verkosto.review.ranking.Contender;
import fi.verkosto.review.ranking.Place;
import fi.verkosto.review.ranking.StrandRanking;
import fi.verkosto.review.scenario.CallLimits;
import fi.verkosto.review.scenario.ChooseByOrder;
import fi.verkosto.review.scenario.ScenarioChoice;
import fi.verkosto.review.scenario.ScenarioPolicies;
import fi.verkosto.review.selection.LastSelection.Followed;
import fi.verkosto.review.selection.LessThanAsked;
import fi.verkosto.review.succession.InRankOrder.Proposed;
import fi.verkosto.review.succession.Succession.Search;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Proposes who follows in a call.
 *
 * @param rankings of all that was ranked
 * @param holding the decision that holds on each application
 * @param preferred who comes first of its equals, where a person chose; null for nobody
 */
record Proposal(KnownCall call, List<StrandRanking> rankings, Map<UUID, DecisionRow> holding, UUID preferred) {

    /** What one request may take; it is computed once for all who ask before anything else is done in the call. */
    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** @param use of the limits, by all awards that are not declined, drafts included: what is drafted is proposed already */
    Succession by(Optional<Followed> followed, List<LimitUse> use) {
        Room room = new Room(use);
        Optional<ScenarioPolicies> policies = followed.flatMap(Followed::policies);
        Found found = policies.map(kept -> byPolicies(kept, room)).orElseGet(() -> inRankOrder(room));
        return new Succession(
                followed.map(Followed::selection).orElse(null),
                policies.isEmpty(),
                found.search(),
                use,
                followers(found.proposed(), policies));
    }

    private Found inRankOrder(Room room) {
        return Found.of(InRankOrder.of(room(room, Function.identity()), call.strands(), room, preferred));
    }

    private Found byPolicies(ScenarioPolicies policies, Room room) {
        RemainingPolicies remaining = new RemainingPolicies(policies, standing());
        CallLimits limits = new CallLimits(
                room.money(), call.strands().stream().map(room::limitsOf).toList(), call.criteria(), 0);
        List<StrandRanking> free = room(room, remaining::allowed);
        return switch (ChooseByOrder.search(free, limits, remaining.policies(), order(free), LIMIT)) {
            case ChooseByOrder.Answer.Chosen(ScenarioChoice choice) ->
                Found.of(new Proposed(choice.awards(), choice.tied()));
            case ChooseByOrder.Answer.Clashing _ -> Found.nothing(Search.CLASHING);
            case ChooseByOrder.Answer.NotInTime _ -> Found.nothing(Search.NOT_IN_TIME);
        };
    }

    /** Nobody's, or the preferred one and then all others. */
    private List<UUID> order(List<StrandRanking> free) {
        List<UUID> all = free.stream()
                .flatMap(ranking -> ranking.bestFirst().stream())
                .map(Contender::applicationId)
                .toList();
        return all.contains(preferred)
                ? Stream.concat(Stream.of(preferred), all.stream().filter(other -> !other.equals(preferred)))
                        .toList()
                : List.of();
    }

    /** Those who may follow, strand by strand, with the awards that are left. */
    private List<StrandRanking> room(Room room, Function<List<Contender>, List<Contender>> allowed) {
        return rankings.stream()
                .flatMap(ranking -> call
                        .strand(ranking.strand())
                        .map(strand -> room.rankingOf(strand, allowed.apply(following(ranking))))
                        .stream())
                .toList();
    }

    private List<Contender> following(StrandRanking ranking) {
        return ranking.bestFirst().stream()
                .filter(contender -> mayFollow(contender.applicationId()))
                .toList();
    }

    /** What the selection wrote is the ground of those alone for whom there was no room, or too few points. */
    private boolean mayFollow(UUID application) {
        return Optional.ofNullable(holding.get(application))
                .filter(row -> row.outcome() == Outcome.REJECTED && row.state().isStanding())
                .filter(row -> row.reasoning().ground() != null)
                .isPresent();
    }

    private List<Contender> standing() {
        return rankings.stream()
                .flatMap(ranking -> ranking.bestFirst().stream())
                .filter(contender -> Optional.ofNullable(holding.get(contender.applicationId()))
                        .filter(row -> row.awarded() != null && row.declinedAt() == null)
                        .isPresent())
                .toList();
    }

    private List<Follower> followers(Proposed proposed, Optional<ScenarioPolicies> policies) {
        return rankings.stream()
                .flatMap(ranking -> ranking.places().stream())
                .filter(place -> mayFollow(place.contender().applicationId()))
                .map(place -> follower(place, proposed, policies))
                .toList();
    }

    /** In rank order nobody gets less than it asks for. */
    private Follower follower(Place place, Proposed proposed, Optional<ScenarioPolicies> policies) {
        UUID application = place.contender().applicationId();
        Money award = proposed.awards().get(application);
        Optional<LocalizedText> lessBecause = Optional.ofNullable(award)
                .flatMap(sum -> policies.flatMap(
                        kept -> LessThanAsked.reasons(place.contender().requestedGrant(), sum, kept)));
        return new Follower(
                holding.get(application),
                place,
                award,
                lessBecause.orElse(null),
                proposed.tied().contains(application));
    }

    private record Found(Search search, Proposed proposed) {

        private static Found of(Proposed proposed) {
            return new Found(Search.PROPOSED, proposed);
        }

        private static Found nothing(Search because) {
            return new Found(because, new Proposed(Map.of(), Set.of()));
        }
    }
}
