package fi.verkosto.review.matching;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import fi.verkosto.review.matching.Matched.Found;
import fi.verkosto.review.matching.Solver.Solved;
import fi.verkosto.review.solver.Budget;
import java.util.Arrays;
import java.util.Optional;

/**
 * Gives every application its evaluators, nobody more than they can take, nobody what is forbidden or in a language that they
 * do not read; and of all such matchings finds one of the best, objective by objective (docs/adr/0069-evaluators-assigned.md).
 */
public final class Matching {

    /** With so many pairs every one is open to the solver; with more only those that flows met. */
    private static final int PAIRS_TO_LOOK_THROUGH = 12_000;

    /** With so few pairs the solver counts groups; it takes long with more. */
    private static final int PAIRS_TO_JOIN = 600;

    private static final double HALF = 0.5;

    private final Problem problem;
    private final Progress progress;
    private final Budget budget;
    private final Solver solver;
    private final WeightedFlows flows;
    private Choice best;
    private long boundOfWorst;
    private long boundOfTotal;

    private Matching(Problem problem, Budget budget, long seed, Progress progress) {
        this.problem = problem;
        this.progress = progress;
        this.budget = budget;
        solver = new Solver(budget, seed);
        flows = new WeightedFlows(problem, budget);
        best = flows.best();
    }

    /** Searches in the thread of the caller. The same input has the same outcome, unless the time ends before the search. */
    public static Outcome of(MatchingInput input, Progress progress) {
        Budget budget = new Budget(input.timeLimit());
        Problem problem = Problem.of(input);
        Optional<Impossible> objection = Serving.objection(problem, budget);
        return objection.isPresent()
                ? objection.get()
                : new Matching(problem, budget, input.seed(), progress).matched();
    }

    private Matched matched() {
        raiseWorst();
        raiseTotal();
        long fewest = join();
        return new Matched(
                best.named(),
                new Found(best.worst(), boundOfWorst),
                new Found(best.total(), boundOfTotal),
                new Found(best.groups(), fewest));
    }

    private void raiseWorst() {
        boundOfWorst = WorstBound.of(problem);
        told(Objective.WORST_SERVED, best.worst(), boundOfWorst);
        flows.raiseWorst(boundOfWorst);
        best = flows.best();
        told(Objective.WORST_SERVED, best.worst(), boundOfWorst);
        if (best.worst() < boundOfWorst && !budget.isUsedUp()) {
            boundOfWorst = Math.min(boundOfWorst, raiseWorstBySolver(boundOfWorst));
            told(Objective.WORST_SERVED, best.worst(), boundOfWorst);
        }
    }

    private long raiseWorstBySolver(long bound) {
        Model model = new Model(problem, open());
        IntVar least = model.constraints.newIntVar(best.worst(), bound, "");
        problem.wanting()
                .forEach(application -> model.constraints.addGreaterOrEqual(
                        LinearExpr.newBuilder().add(model.gained(application)).add(problem.served[application]),
                        least));
        model.beginWith(best);
        model.constraints.addHint(least, best.worst());
        model.constraints.maximize(least);
        Optional<Solved> solved =
                solver.solve(model, problem, least, HALF, value -> told(Objective.WORST_SERVED, value, bound));
        solved.map(Solved::choice).filter(choice -> choice.isBetterThan(best)).ifPresent(choice -> best = choice);
        return isOpenToAll() ? solved.map(Solved::bound).orElse(bound) : bound;
    }

    private void raiseTotal() {
        flows.raiseTotal(best);
        best = flows.best();
        boundOfTotal = flows.boundOfTotal();
        told(Objective.TOTAL, best.total(), boundOfTotal);
        if (best.total() < boundOfTotal && !budget.isUsedUp()) {
            boundOfTotal = Math.min(boundOfTotal, raiseTotalBySolver(boundOfTotal));
            told(Objective.TOTAL, best.total(), boundOfTotal);
        }
    }

    private long raiseTotalBySolver(long bound) {
        Model model = new Model(problem, open());
        model.requireWorst(best.worst());
        IntVar sum = model.constraints.newIntVar(best.total(), bound, "");
        model.constraints.addEquality(
                LinearExpr.newBuilder()
                        .add(model.gained())
                        .add(Arrays.stream(problem.served).sum()),
                sum);
        model.beginWith(best);
        model.constraints.addHint(sum, best.total());
        model.constraints.maximize(sum);
        Optional<Solved> solved = solver.solve(model, problem, sum, HALF, value -> told(Objective.TOTAL, value, bound));
        solved.map(Solved::choice).filter(choice -> choice.isBetterThan(best)).ifPresent(choice -> best = choice);
        return isOpenToAll() ? solved.map(Solved::bound).orElse(bound) : bound;
    }

    private long join() {
        long fewest = problem.fewestGroups();
        best = new Connecting(problem, budget, best).join(fewest);
        told(Objective.GROUPS, best.groups(), fewest);
        if (best.groups() > fewest && problem.pairs() <= PAIRS_TO_JOIN && !budget.isUsedUp()) {
            fewest = Math.max(fewest, joinBySolver(fewest));
            told(Objective.GROUPS, best.groups(), fewest);
        }
        return fewest;
    }

    private long joinBySolver(long fewest) {
        Model model = new Model(problem, all());
        model.requireWorst(best.worst());
        model.constraints.addEquality(
                LinearExpr.newBuilder()
                        .add(model.gained())
                        .add(Arrays.stream(problem.served).sum()),
                best.total());
        IntVar groups = GroupsModel.count(model, problem);
        model.constraints.addLinearConstraint(groups, fewest, best.groups());
        model.beginWith(best);
        model.constraints.minimize(groups);
        Optional<Solved> solved =
                solver.solve(model, problem, groups, 1, value -> told(Objective.GROUPS, value, fewest));
        solved.map(Solved::choice)
                .filter(choice -> choice.groups() < best.groups())
                .ifPresent(choice -> best = choice);
        return solved.map(Solved::bound).orElse(fewest);
    }

    private boolean isOpenToAll() {
        return problem.pairs() <= PAIRS_TO_LOOK_THROUGH;
    }

    private boolean[] open() {
        return isOpenToAll() ? all() : few();
    }

    private boolean[] all() {
        boolean[] all = new boolean[problem.pairs()];
        Arrays.fill(all, true);
        return all;
    }

    /** Those that a flow took. */
    private boolean[] few() {
        boolean[] few = flows.met().clone();
        best.chosen().forEach(pair -> few[pair] = true);
        return few;
    }

    private void told(Objective objective, long value, long bound) {
        progress.reached(objective, value, bound, budget.elapsed());
    }
}
