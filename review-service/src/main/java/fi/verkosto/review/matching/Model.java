package fi.verkosto.review.matching;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import fi.verkosto.review.solver.NativeSolver;
import java.util.stream.IntStream;

/** The rules that hold for every choice of pairs, for CP-SAT: each application its number, nobody beyond their capacity. */
final class Model {

    final CpModel constraints = new CpModel();
    private final Problem problem;

    /** The pairs that may be chosen. */
    private final int[] pairs;

    /** By pair; null where it may not be chosen. */
    private final BoolVar[] variables;

    Model(Problem problem, boolean[] open) {
        NativeSolver.load();
        this.problem = problem;
        pairs = IntStream.range(0, open.length).filter(pair -> open[pair]).toArray();
        variables = new BoolVar[open.length];
        for (int pair : pairs) {
            variables[pair] = constraints.newBoolVar("");
        }
        problem.wanting()
                .forEach(application ->
                        constraints.addEquality(LinearExpr.sum(of(application)), problem.demand[application]));
        BoolVar[][] byEvaluator = byEvaluator();
        IntStream.range(0, byEvaluator.length)
                .filter(evaluator -> byEvaluator[evaluator].length > problem.room[evaluator])
                .forEach(evaluator ->
                        constraints.addLessOrEqual(LinearExpr.sum(byEvaluator[evaluator]), problem.room[evaluator]));
    }

    private BoolVar[][] byEvaluator() {
        int[] sizes = new int[problem.room.length];
        for (int pair : pairs) {
            sizes[problem.evaluatorOf[pair]]++;
        }
        BoolVar[][] byEvaluator = new BoolVar[sizes.length][];
        for (int evaluator = 0; evaluator < sizes.length; evaluator++) {
            byEvaluator[evaluator] = new BoolVar[sizes[evaluator]];
        }
        for (int pair : pairs) {
            int evaluator = problem.evaluatorOf[pair];
            byEvaluator[evaluator][--sizes[evaluator]] = variables[pair];
        }
        return byEvaluator;
    }

    private IntStream openOf(int application) {
        return problem.pairsOf(application).filter(pair -> variables[pair] != null);
    }

    private BoolVar[] of(int application) {
        return openOf(application).mapToObj(pair -> variables[pair]).toArray(BoolVar[]::new);
    }

    IntStream pairs() {
        return IntStream.of(pairs);
    }

    BoolVar variable(int pair) {
        return variables[pair];
    }

    /** What an application gets by new pairs. */
    LinearExpr gained(int application) {
        return LinearExpr.weightedSum(
                of(application),
                openOf(application).mapToLong(pair -> problem.suitability[pair]).toArray());
    }

    LinearExpr gained() {
        return LinearExpr.weightedSum(
                pairs().mapToObj(pair -> variables[pair]).toArray(BoolVar[]::new),
                pairs().mapToLong(pair -> problem.suitability[pair]).toArray());
    }

    void requireWorst(long worst) {
        problem.wanting()
                .filter(application -> worst > problem.served[application])
                .forEach(application ->
                        constraints.addGreaterOrEqual(gained(application), worst - problem.served[application]));
    }

    void beginWith(Choice choice) {
        pairs().forEach(pair -> constraints.addHint(variables[pair], choice.has(pair)));
    }
}
