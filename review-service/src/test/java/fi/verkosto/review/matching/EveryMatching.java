package fi.verkosto.review.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tries every matching there is, by the words of the rules and nothing else. */
final class EveryMatching {

    private final MatchingInput input;
    private final List<Pair> taken = new ArrayList<>();
    private Value best;

    private EveryMatching(MatchingInput input) {
        this.input = input;
    }

    /** Of the best; empty if there is none. */
    static Optional<Value> best(MatchingInput input) {
        EveryMatching every = new EveryMatching(input);
        every.fill(0, 0);
        return Optional.ofNullable(every.best);
    }

    private void fill(int application, int from) {
        if (application == input.applications().size()) {
            Value value = value(input, taken);
            if (best == null || value.isBetterThan(best)) {
                best = value;
            }
            return;
        }
        Application current = input.applications().get(application);
        if (missing(input, current)
                <= taken.stream()
                        .filter(pair -> pair.applicationId().equals(current.id()))
                        .count()) {
            fill(application + 1, 0);
            return;
        }
        for (int next = from; next < input.evaluators().size(); next++) {
            Evaluator evaluator = input.evaluators().get(next);
            if (mayTake(current, evaluator)) {
                taken.add(new Pair(current.id(), evaluator.person()));
                fill(application, next + 1);
                taken.removeLast();
            }
        }
    }

    static long missing(MatchingInput input, Application application) {
        return Math.max(
                0,
                application.demand()
                        - input.fixed().stream()
                                .filter(pair -> pair.applicationId().equals(application.id()))
                                .count());
    }

    private boolean mayTake(Application application, Evaluator evaluator) {
        Pair pair = new Pair(application.id(), evaluator.person());
        long load = evaluator.load()
                + taken.stream()
                        .filter(other -> other.evaluator().equals(evaluator.person()))
                        .count();
        return load < evaluator.capacity()
                && (application.language().isEmpty()
                        || evaluator.languages().contains(application.language().get()))
                && !input.forbidden().contains(pair)
                && !input.fixed().contains(pair);
    }

    static Value value(MatchingInput input, List<Pair> pairs) {
        List<Pair> all = new ArrayList<>(input.fixed());
        all.addAll(pairs);
        Map<UUID, Long> served = new HashMap<>();
        input.applications().forEach(application -> served.put(application.id(), 0L));
        all.forEach(pair -> served.merge(pair.applicationId(), (long) suitability(input, pair), Long::sum));
        long worst = input.applications().stream()
                .filter(application -> missing(input, application) > 0)
                .mapToLong(application -> served.get(application.id()))
                .min()
                .orElse(0);
        return new Value(worst, served.values().stream().mapToLong(each -> each).sum(), groups(all));
    }

    private static int suitability(MatchingInput input, Pair pair) {
        Application application = input.applications().stream()
                .filter(each -> each.id().equals(pair.applicationId()))
                .findFirst()
                .orElseThrow();
        Set<String> known = input.evaluators().stream()
                .filter(each -> each.person().equals(pair.evaluator()))
                .findFirst()
                .orElseThrow()
                .themes();
        if (application.themes().isEmpty()) {
            return 100;
        }
        Set<String> shared = new HashSet<>(application.themes());
        shared.retainAll(known);
        return 100 * shared.size() / application.themes().size();
    }

    private static int groups(List<Pair> pairs) {
        Set<Set<Object>> groups = new HashSet<>();
        for (Pair pair : pairs) {
            Set<Object> joined = new HashSet<>(Set.of(pair.applicationId(), pair.evaluator()));
            groups.removeIf(group -> {
                boolean meets = group.contains(pair.applicationId()) || group.contains(pair.evaluator());
                if (meets) {
                    joined.addAll(group);
                }
                return meets;
            });
            groups.add(joined);
        }
        return groups.size();
    }

    /** What a matching is worth. */
    record Value(long worst, long total, int groups) {

        boolean isBetterThan(Value other) {
            if (worst != other.worst) {
                return worst > other.worst;
            }
            return total == other.total ? groups < other.groups : total > other.total;
        }
    }
}
