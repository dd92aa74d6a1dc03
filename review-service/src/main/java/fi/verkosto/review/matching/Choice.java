package fi.verkosto.review.matching;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Pairs that serve every application, nobody beyond their capacity. */
final class Choice {

    private final Problem problem;
    private final boolean[] chosen;
    private final long[] served;

    Choice(Problem problem, boolean[] chosen) {
        this.problem = problem;
        this.chosen = chosen;
        served = new long[problem.demand.length];
        for (int application = 0; application < served.length; application++) {
            served[application] = problem.served[application];
        }
        IntStream.range(0, chosen.length)
                .filter(pair -> chosen[pair])
                .forEach(pair -> served[problem.applicationOf[pair]] += problem.suitability[pair]);
    }

    boolean has(int pair) {
        return chosen[pair];
    }

    boolean[] pairs() {
        return chosen.clone();
    }

    IntStream chosen() {
        return IntStream.range(0, chosen.length).filter(pair -> chosen[pair]);
    }

    /** What an application gets, by what is fixed and by this. */
    long served(int application) {
        return served[application];
    }

    long worst() {
        return problem.wanting().mapToLong(this::served).min().orElse(0);
    }

    long total() {
        return IntStream.range(0, served.length).mapToLong(this::served).sum();
    }

    int groups() {
        return groupsOf(chosen).count();
    }

    Groups groupsOf(boolean[] pairs) {
        return Groups.of(problem, pairs);
    }

    /** Better in the first of worst and total in which they differ. */
    boolean isBetterThan(Choice other) {
        return worst() == other.worst() ? total() > other.total() : worst() > other.worst();
    }

    List<MatchedPair> named() {
        return chosen().mapToObj(pair -> new MatchedPair(problem.named(pair), problem.suitability[pair]))
                .sorted(Comparator.comparing(
                                (MatchedPair matched) -> matched.pair().applicationId())
                        .thenComparing(matched -> matched.pair().evaluator()))
                .toList();
    }
}
