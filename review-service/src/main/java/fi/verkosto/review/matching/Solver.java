package fi.verkosto.review.matching;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import fi.verkosto.review.solver.Budget;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Solves models by CP-SAT: on one core, since several would race, and so that the same seed has the same outcome, unless the
 * time ends.
 */
final class Solver {

    private final Budget budget;
    private final long seed;

    Solver(Budget budget, long seed) {
        this.budget = budget;
        this.seed = seed;
    }

    /**
     * Takes a part of what is left of the budget.
     *
     * @param value what the model makes greatest or smallest
     * @param better told of each value, from a thread of the solver
     * @return empty if nothing was found in time
     */
    Optional<Solved> solve(Model model, Problem problem, IntVar value, double part, LongConsumer better) {
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed((int) (seed & Integer.MAX_VALUE))
                .setMaxTimeInSeconds(budget.secondsLeft() * part)
                .setMaxDeterministicTime(budget.stepsLeft() * part);
        Telling telling = new Telling(value, better);
        CpSolverStatus status = solver.solve(model.constraints, telling);
        telling.rethrow();
        budget.take(solver.response().getDeterministicTime(), solver.wallTime());
        return switch (status) {
            case OPTIMAL, FEASIBLE -> Optional.of(solved(solver, model, problem, status));
            case UNKNOWN -> Optional.empty();
            case INFEASIBLE, MODEL_INVALID, UNRECOGNIZED -> throw new IllegalStateException("The model is " + status);
        };
    }

    private static Solved solved(CpSolver solver, Model model, Problem problem, CpSolverStatus status) {
        boolean[] chosen = new boolean[problem.pairs()];
        model.pairs().forEach(pair -> chosen[pair] = solver.booleanValue(model.variable(pair)));
        return new Solved(
                new Choice(problem, chosen), Math.round(solver.bestObjectiveBound()), status == CpSolverStatus.OPTIMAL);
    }

    /** An exception must not get into the solver, whose code would end the process: it waits for the end of the search. */
    private static final class Telling extends CpSolverSolutionCallback {

        private final IntVar value;
        private final LongConsumer better;
        private volatile RuntimeException failure;

        Telling(IntVar value, LongConsumer better) {
            this.value = value;
            this.better = better;
        }

        @Override
        public void onSolutionCallback() {
            try {
                better.accept(value(value));
            } catch (RuntimeException failed) {
                failure = failed;
            }
        }

        void rethrow() {
            if (failure != null) {
                throw failure;
            }
        }
    }

    /**
     * What was found.
     *
     * @param bound than which the model has nothing better
     */
    record Solved(Choice choice, long bound, boolean optimal) {}
}
