package fi.verkosto.review.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds what people, or an earlier search, matched against the rules as they are now. */
public final class Rules {

    private final MatchingInput input;
    private final Map<UUID, Application> applications;
    private final Map<String, Evaluator> evaluators;
    private final List<Violation> violations = new ArrayList<>();

    private Rules(MatchingInput input) {
        this.input = input;
        applications = input.applications().stream().collect(Collectors.toMap(Application::id, Function.identity()));
        evaluators = input.evaluators().stream().collect(Collectors.toMap(Evaluator::person, Function.identity()));
    }

    /** Every rule that new pairs would break, pair by pair, and then by application. */
    public static List<Violation> violations(MatchingInput input, List<Pair> pairs) {
        Rules rules = new Rules(input);
        rules.checkPairs(pairs);
        rules.checkNumbers(pairs);
        return List.copyOf(rules.violations);
    }

    private void checkPairs(List<Pair> pairs) {
        Set<Pair> seen = new HashSet<>(input.fixed());
        Map<String, Integer> taken = new HashMap<>();
        for (Pair pair : pairs) {
            Optional<Application> application = Optional.ofNullable(applications.get(pair.applicationId()));
            Optional<Evaluator> evaluator = Optional.ofNullable(evaluators.get(pair.evaluator()));
            note(application.isEmpty(), Rule.APPLICATION_UNKNOWN, pair);
            note(evaluator.isEmpty(), Rule.EVALUATOR_UNKNOWN, pair);
            note(!seen.add(pair), Rule.PAIR_TWICE, pair);
            note(input.forbidden().contains(pair), Rule.PAIR_FORBIDDEN, pair);
            evaluator.ifPresent(asked -> {
                note(
                        application
                                .filter(wanting -> !Suitability.languageFits(wanting, asked))
                                .isPresent(),
                        Rule.LANGUAGE,
                        pair);
                note(taken.merge(asked.person(), 1, Integer::sum) > asked.room(), Rule.CAPACITY, pair);
            });
        }
    }

    private void checkNumbers(List<Pair> pairs) {
        Map<UUID, Long> had =
                input.fixed().stream().collect(Collectors.groupingBy(Pair::applicationId, Collectors.counting()));
        Map<UUID, List<Pair>> got = pairs.stream().collect(Collectors.groupingBy(Pair::applicationId));
        for (Application application : input.applications()) {
            List<Pair> theirs = got.getOrDefault(application.id(), List.of());
            long wanted = Math.max(0, application.demand() - had.getOrDefault(application.id(), 0L));
            if (theirs.size() != wanted) {
                violations.add(new Violation(Rule.NUMBER, theirs.stream().findFirst(), Optional.of(application)));
            }
        }
    }

    private void note(boolean broken, Rule rule, Pair pair) {
        if (broken) {
            violations.add(new Violation(
                    rule, Optional.of(pair), Optional.ofNullable(applications.get(pair.applicationId()))));
        }
    }
}
