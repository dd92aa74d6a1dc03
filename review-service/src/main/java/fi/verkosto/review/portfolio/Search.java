package fi.verkosto.review.portfolio;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import fi.verkosto.review.solver.Budget;
import java.util.BitSet;
import java.util.Optional;

/** Solves models by CP-SAT on one core, so that the same input has the same outcome, unless the time ends. */
final class Search {

    private static final int SEED = 1;

    private final Budget budget;

    Search(Budget budget) {
        this.budget = budget;
    }

    /**
     * The best that was found in time.
     *
     * @return empty if nothing satisfies the model
     * @throws OutOfTime if nothing was found
     */
    Optional<Found> best(Model model) {
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(SEED)
                .setMaxTimeInSeconds(budget.secondsLeft())
                .setMaxDeterministicTime(budget.stepsLeft());
        CpSolverStatus status = solver.solve(model.constraints);
        budget.take(solver.response().getDeterministicTime(), solver.wallTime());
        return switch (status) {
            case OPTIMAL, FEASIBLE -> Optional.of(found(solver, model, status));
            case INFEASIBLE -> Optional.empty();
            case UNKNOWN -> throw new OutOfTime();
            case MODEL_INVALID, UNRECOGNIZED -> throw new IllegalStateException("The model is " + status);
        };
    }

    /**
     * The best there is.
     *
     * @throws OutOfTime if that was not proven
     */
    Optional<Found> proven(Model model) {
        Optional<Found> found = best(model);
        if (found.isPresent() && !found.get().proven()) {
            throw new OutOfTime();
        }
        return found;
    }

    private static Found found(CpSolver solver, Model model, CpSolverStatus status) {
        BitSet funded = new BitSet();
        for (int candidate = 0; candidate < model.candidates(); candidate++) {
            funded.set(candidate, solver.booleanValue(model.funded(candidate)));
        }
        boolean optimises = model.constraints.model().hasObjective();
        return new Found(
                funded,
                optimises ? Math.round(solver.objectiveValue()) : 0,
                optimises ? Math.round(solver.bestObjectiveBound()) : 0,
                status == CpSolverStatus.OPTIMAL);
    }

    /**
     * What was found.
     *
     * @param value of what the model makes greatest or smallest
     * @param bound than which it has nothing better
     */
    record Found(BitSet funded, long value, long bound, boolean proven) {}
}
