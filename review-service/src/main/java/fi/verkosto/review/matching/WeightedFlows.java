package fi.verkosto.review.matching;

import fi.verkosto.review.solver.Budget;
import java.util.Arrays;

/**
 * Looks for a good choice by flows alone, in which badly served applications weigh more from one to the next, and for a bound
 * of the total (Lagrange). Of many applications that is often the best already, and proven so; else it says where the
 * solver begins, and which pairs matter.
 */
final class WeightedFlows {

    private static final int ROUNDS = 40;

    /** What a weight is counted in: that of an application that is served well. */
    private static final long UNIT = 10_000;

    /** Where a step brought nothing, the next is shorter. */
    private static final double SLOWER = 0.7;

    private final Problem problem;
    private final Budget budget;
    private final boolean[] met;
    private Choice best;
    private long boundOfTotal;

    WeightedFlows(Problem problem, Budget budget) {
        this.problem = problem;
        this.budget = budget;
        met = new boolean[problem.pairs()];
        long[] even = new long[problem.demand.length];
        Arrays.fill(even, 1);
        best = Flow.greatest(problem, even).choice();
        boundOfTotal = best.total();
        note(best);
    }

    /** Those that some flow took. */
    boolean[] met() {
        return met;
    }

    Choice best() {
        return best;
    }

    /** No choice has a greater total, if its worst is at least what was asked for last. */
    long boundOfTotal() {
        return boundOfTotal;
    }

    /** Looks for a choice that serves the worst-served as well as anything could. */
    void raiseWorst(long wanted) {
        long[] weights = new long[problem.demand.length];
        Arrays.fill(weights, UNIT);
        Choice last = best;
        for (int round = 0; round < ROUNDS && best.worst() < wanted && !budget.isUsedUp(); round++) {
            Choice before = last;
            problem.wanting()
                    .filter(application -> before.served(application) < wanted)
                    .forEach(application -> weights[application] += Math.max(UNIT / 10, weights[application] / 2));
            last = Flow.greatest(problem, weights).choice();
            take(last);
        }
    }

    /** Looks for the greatest total that leaves nobody worse served than the worst of the choice, which is as good as any. */
    void raiseTotal(Choice from) {
        best = from;
        long worst = from.worst();
        long[] weights = new long[problem.demand.length];
        Arrays.fill(weights, UNIT);
        double pace = 1;
        for (int round = 0; round < ROUNDS && best.total() < boundOfTotal && !budget.isUsedUp(); round++) {
            Flow flow = Flow.greatest(problem, weights);
            take(flow.choice());
            long bound = bound(flow, weights, worst);
            pace = bound < boundOfTotal || round == 0 ? pace : pace * SLOWER;
            boundOfTotal = Math.min(boundOfTotal, bound);
            reweigh(weights, flow.choice(), worst, pace * (bound - best.total()));
        }
    }

    /** A step of the subgradient, as long as it takes to close the gap if nothing bends (Polyak). */
    private void reweigh(long[] weights, Choice choice, long worst, double gap) {
        double square = problem.wanting()
                .mapToLong(application -> missing(weights, choice, worst, application))
                .mapToDouble(missing -> (double) missing * missing)
                .sum();
        if (square > 0) {
            double step = UNIT * gap / square;
            problem.wanting()
                    .forEach(application -> weights[application] = Math.max(
                            UNIT,
                            weights[application] + Math.round(step * missing(weights, choice, worst, application))));
        }
    }

    private static long missing(long[] weights, Choice choice, long worst, int application) {
        long missing = worst - choice.served(application);
        return missing < 0 && weights[application] == UNIT ? 0 : missing;
    }

    /** Whoever is served at least as well as the worst pays for what their application weighs more. */
    private long bound(Flow flow, long[] weights, long worst) {
        long fixed = Arrays.stream(problem.served).asLongStream().sum();
        long paid = problem.wanting()
                .mapToLong(application -> (weights[application] - UNIT) * (worst - problem.served[application]))
                .sum();
        return fixed + Math.floorDiv(flow.value() - paid, UNIT);
    }

    private void take(Choice choice) {
        note(choice);
        if (choice.isBetterThan(best)) {
            best = choice;
        }
    }

    private void note(Choice choice) {
        choice.chosen().forEach(pair -> met[pair] = true);
    }
}
