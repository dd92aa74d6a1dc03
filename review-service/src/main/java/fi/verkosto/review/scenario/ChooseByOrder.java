package fi.verkosto.review.scenario;

import fi.verkosto.review.portfolio.Cents;
import fi.verkosto.review.portfolio.Laboratory;
import fi.verkosto.review.portfolio.OutOfTime;
import fi.verkosto.review.portfolio.Portfolio;
import fi.verkosto.review.ranking.StrandRanking;
import fi.verkosto.review.solver.Budget;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Leads from an order of equals to one selection: the same whoever follows it, and whenever. */
public final class ChooseByOrder {

    private ChooseByOrder() {}

    /**
     * From a ranking alone, as it follows from a record.
     *
     * @param order of those who are tied
     * @return empty where it is not known in time, nothing keeps the policies, or the ranking lacks somebody of the order
     */
    public static Optional<ScenarioChoice> choose(
            List<StrandRanking> rankings,
            CallLimits limits,
            ScenarioPolicies policies,
            List<UUID> order,
            Duration limit) {
        ScenarioInput input = ScenarioInput.of(rankings, limits);
        if (!ids(input).containsAll(order)) {
            return Optional.empty();
        }
        return switch (search(input, policies, order, limit)) {
            case Answer.Chosen(ScenarioChoice choice) -> Optional.of(choice);
            case Answer.Clashing _, Answer.NotInTime _ -> Optional.empty();
        };
    }

    /**
     * The same, telling apart why nothing is chosen.
     *
     * @param order of some of the ranking, who come first where they are tied; empty for none
     */
    public static Answer search(
            List<StrandRanking> rankings,
            CallLimits limits,
            ScenarioPolicies policies,
            List<UUID> order,
            Duration limit) {
        return search(ScenarioInput.of(rankings, limits), policies, order, limit);
    }

    private static Answer search(ScenarioInput input, ScenarioPolicies policies, List<UUID> order, Duration limit) {
        List<UUID> ids = ids(input);
        List<Integer> places = order.isEmpty()
                ? IntStream.range(0, ids.size()).boxed().toList()
                : order.stream().map(ids::indexOf).toList();
        try {
            return switch (new Laboratory(input.with(policies), new Budget(limit)).best(places)) {
                case Laboratory.Result.Clashing _ -> new Answer.Clashing();
                case Laboratory.Result.Chosen(Portfolio best) ->
                    best.tied() == null ? new Answer.NotInTime() : new Answer.Chosen(choice(ids, policies, best));
            };
        } catch (OutOfTime e) {
            return new Answer.NotInTime();
        }
    }

    /**
     * From what a scenario found.
     *
     * @param order of those who are tied
     * @return empty where it is not known in time
     */
    static Optional<ScenarioChoice> choose(
            ScenarioInput input, ScenarioPolicies policies, ScenarioOutcome outcome, List<UUID> order, Duration limit) {
        List<UUID> ids = ids(input);
        return new Laboratory(input.with(policies), new Budget(limit))
                .equal(outcome.portfolio(), order.stream().map(ids::indexOf).toList())
                .map(equal -> choice(ids, policies, equal));
    }

    private static List<UUID> ids(ScenarioInput input) {
        return input.candidates().stream().map(ScenarioCandidate::applicationId).toList();
    }

    private static ScenarioChoice choice(List<UUID> ids, ScenarioPolicies policies, Portfolio best) {
        return new ScenarioChoice(
                policies,
                best.awards().keySet().stream()
                        .collect(Collectors.toMap(
                                ids::get, place -> Cents.money(best.awards().get(place)))),
                named(ids, best.tied()));
    }

    private static Set<UUID> named(List<UUID> ids, Set<Integer> places) {
        return places.stream().map(ids::get).collect(Collectors.toUnmodifiableSet());
    }

    /** As it was found, where nothing is to be decided. */
    static ScenarioChoice undisputed(ScenarioInput input, ScenarioPolicies policies, ScenarioOutcome outcome) {
        return choice(ids(input), policies, outcome.portfolio());
    }

    /** What came of a search. */
    public sealed interface Answer {

        record Chosen(ScenarioChoice choice) implements Answer {}

        /** Nothing keeps the policies, however long it is searched. */
        record Clashing() implements Answer {}

        /** The best, or who is as good, was not proven. */
        record NotInTime() implements Answer {}
    }
}
