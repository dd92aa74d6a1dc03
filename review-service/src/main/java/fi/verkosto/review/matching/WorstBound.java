package fi.verkosto.review.matching;

import java.util.stream.IntStream;

/**
 * Bounds what the worst-served application can get. Where every application is to get that much, a pair of it brings at
 * least what is missing when those who suit it best bring all the others; whether everybody can be served by such pairs alone
 * is seen at once. With one evaluator each that is exact.
 */
final class WorstBound {

    private final Problem problem;

    /** What each application gets at most by all of its evaluators, and by all but one. */
    private final long[] most;

    private final long[] others;

    private WorstBound(Problem problem) {
        this.problem = problem;
        most = new long[problem.demand.length];
        others = new long[problem.demand.length];
        problem.wanting().forEach(application -> {
            most[application] = best(application, problem.demand[application]);
            others[application] = best(application, problem.demand[application] - 1);
        });
    }

    private long best(int application, int pairs) {
        return problem.served[application]
                - problem.pairsOf(application)
                        .map(pair -> -problem.suitability[pair])
                        .sorted()
                        .limit(pairs)
                        .asLongStream()
                        .sum();
    }

    /** Of a problem in which every application can be served. */
    static long of(Problem problem) {
        return new WorstBound(problem).greatest();
    }

    private long greatest() {
        long possible = 0;
        long beyond = 1
                + problem.wanting()
                        .mapToLong(application -> most[application])
                        .min()
                        .orElse(0);
        while (possible + 1 < beyond) {
            long between = possible + (beyond - possible) / 2;
            if (isPossible(between)) {
                possible = between;
            } else {
                beyond = between;
            }
        }
        return possible;
    }

    private boolean isPossible(long wanted) {
        boolean[] open = new boolean[problem.pairs()];
        IntStream.range(0, open.length)
                .forEach(
                        pair -> open[pair] = others[problem.applicationOf[pair]] + problem.suitability[pair] >= wanted);
        return Serving.isPossible(problem, open);
    }
}
