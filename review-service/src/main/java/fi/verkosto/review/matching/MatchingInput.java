package fi.verkosto.review.matching;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What evaluators are matched with applications by.
 *
 * @param forbidden who must not evaluate what
 * @param fixed who evaluates what already; counts towards the demand, and is part of the evaluator's load
 * @param seed decides between matchings that are equally good
 * @param timeLimit after which the best that was found is taken
 */
public record MatchingInput(
        List<Application> applications,
        List<Evaluator> evaluators,
        Set<Pair> forbidden,
        Set<Pair> fixed,
        long seed,
        Duration timeLimit) {

    public MatchingInput {
        applications = List.copyOf(applications);
        evaluators = List.copyOf(evaluators);
        forbidden = Set.copyOf(forbidden);
        fixed = Set.copyOf(fixed);
        if (applications.stream().map(Application::id).distinct().count() < applications.size()
                || evaluators.stream().map(Evaluator::person).distinct().count() < evaluators.size()) {
            throw new IllegalArgumentException("Somebody or something is there twice");
        }
        Set<String> known = evaluators.stream().map(Evaluator::person).collect(Collectors.toSet());
        if (!fixed.stream().map(Pair::evaluator).allMatch(known::contains)) {
            throw new IllegalArgumentException("Somebody evaluates already who is not among the evaluators");
        }
    }
}
