package fi.verkosto.review.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The input in numbers: applications, evaluators and the pairs that are allowed, each by its index, the pairs of an
 * application one after the other. The seed decides the order, and thereby what is met first.
 */
final class Problem {

    final List<Application> applications;
    final List<Evaluator> evaluators;

    /** How many evaluators each application still wants. */
    final int[] demand;

    /** What each application gets by what is fixed. */
    final int[] served;

    final int[] room;

    /** Where the pairs of each application begin, and after the last one where they end. */
    final int[] begin;

    final int[] evaluatorOf;
    final int[] applicationOf;
    final int[] suitability;

    /** Indices of application and evaluator of each pair that is fixed. */
    final List<int[]> fixed;

    private Problem(MatchingInput input) {
        applications = shuffled(input.applications(), Comparator.comparing(Application::id), input.seed());
        evaluators = shuffled(input.evaluators(), Comparator.comparing(Evaluator::person), input.seed());
        fixed = fixed(input);
        demand = applications.stream().mapToInt(Application::demand).toArray();
        served = new int[applications.size()];
        for (int[] pair : fixed) {
            demand[pair[0]] = Math.max(0, demand[pair[0]] - 1);
            served[pair[0]] += Suitability.of(applications.get(pair[0]), evaluators.get(pair[1]));
        }
        room = evaluators.stream().mapToInt(Evaluator::room).toArray();
        int[][] allowed = IntStream.range(0, applications.size())
                .mapToObj(application -> allowed(application, input))
                .toArray(int[][]::new);
        begin = new int[applications.size() + 1];
        for (int application = 0; application < allowed.length; application++) {
            begin[application + 1] = begin[application] + allowed[application].length;
        }
        evaluatorOf = Arrays.stream(allowed).flatMapToInt(Arrays::stream).toArray();
        applicationOf = IntStream.range(0, allowed.length)
                .flatMap(application -> Arrays.stream(allowed[application]).map(_ -> application))
                .toArray();
        suitability = IntStream.range(0, evaluatorOf.length)
                .map(pair -> Suitability.of(applications.get(applicationOf[pair]), evaluators.get(evaluatorOf[pair])))
                .toArray();
    }

    static Problem of(MatchingInput input) {
        return new Problem(input);
    }

    private static <T> List<T> shuffled(List<T> all, Comparator<T> order, long seed) {
        List<T> shuffled = new ArrayList<>(all);
        shuffled.sort(order);
        Collections.shuffle(shuffled, new Random(seed));
        return List.copyOf(shuffled);
    }

    private List<int[]> fixed(MatchingInput input) {
        Map<Object, Integer> indices = new HashMap<>();
        for (int application = 0; application < applications.size(); application++) {
            indices.put(applications.get(application).id(), application);
        }
        for (int evaluator = 0; evaluator < evaluators.size(); evaluator++) {
            indices.put(evaluators.get(evaluator).person(), evaluator);
        }
        return input.fixed().stream()
                .filter(pair -> indices.containsKey(pair.applicationId()))
                .map(pair -> new int[] {indices.get(pair.applicationId()), indices.get(pair.evaluator())})
                .sorted(Arrays::compare)
                .toList();
    }

    private int[] allowed(int application, MatchingInput input) {
        if (demand[application] == 0) {
            return new int[0];
        }
        return IntStream.range(0, evaluators.size())
                .filter(evaluator -> isAllowed(applications.get(application), evaluators.get(evaluator), input))
                .toArray();
    }

    private static boolean isAllowed(Application application, Evaluator evaluator, MatchingInput input) {
        Pair pair = new Pair(application.id(), evaluator.person());
        return evaluator.room() > 0
                && Suitability.languageFits(application, evaluator)
                && !input.forbidden().contains(pair)
                && !input.fixed().contains(pair);
    }

    Pair named(int pair) {
        return new Pair(
                applications.get(applicationOf[pair]).id(),
                evaluators.get(evaluatorOf[pair]).person());
    }

    int pairs() {
        return evaluatorOf.length;
    }

    IntStream pairsOf(int application) {
        return IntStream.range(begin[application], begin[application + 1]);
    }

    /** Those who want somebody: what the others get cannot be changed. */
    IntStream wanting() {
        return IntStream.range(0, demand.length).filter(application -> demand[application] > 0);
    }

    int wanted() {
        return Arrays.stream(demand).sum();
    }

    /** Pairs join, each of them, at most one application or evaluator to a group; so many are left, if not more. */
    long fewestGroups() {
        int pairs = wanted() + fixed.size();
        long applicationsInPairs = IntStream.concat(wanting(), fixed.stream().mapToInt(pair -> pair[0]))
                .distinct()
                .count();
        return Math.max(Math.min(1, pairs), applicationsInPairs + fewestEvaluators() - pairs);
    }

    private int fewestEvaluators() {
        int[] rooms = Arrays.stream(room).sorted().toArray();
        int missing = wanted();
        int evaluatorsNeeded = 0;
        while (missing > 0 && evaluatorsNeeded < rooms.length) {
            missing -= rooms[rooms.length - ++evaluatorsNeeded];
        }
        return evaluatorsNeeded;
    }
}
