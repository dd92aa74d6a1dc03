package fi.verkosto.review.calibration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;

/**
 * Restricted maximum likelihood: the ratios at which the scores are likeliest once the mean is accounted for.
 * Searched on ratio/(1 + ratio), which is bounded, from each valley of a coarse grid.
 */
final class Reml {

    /** A ratio of a thousand: what then is called the rest is less than scores are exact. */
    private static final double GREATEST = 0.999;

    private static final double[] GRID = {0.02, 0.2, 0.4, 0.6, 0.8, 0.95};
    private static final int INTERPOLATION_POINTS = 6;
    private static final double FIRST_RADIUS = 0.04;
    private static final double EXACTNESS = 1e-8;
    private static final double NO_GAIN = 1e-10;
    private static final int ROUNDS = 100;
    private static final MaxEval EVALUATIONS = new MaxEval(2000);

    private final Design design;

    private Reml(Design design) {
        this.design = design;
    }

    static Ratios fit(Design design) {
        Reml reml = new Reml(design);
        return reml.valleys().stream()
                .map(reml::search)
                .map(reml::onTheEdge)
                .min(Comparator.comparingDouble(reml::deviance))
                .map(Reml::ratios)
                .orElseThrow();
    }

    /** The points of the grid that none of their neighbours is lower than; nearly always one. */
    private List<double[]> valleys() {
        int size = GRID.length;
        double[][] deviances = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                deviances[row][column] = deviance(new double[] {GRID[row], GRID[column]});
            }
        }
        return IntStream.range(0, size * size)
                .filter(point -> isValley(deviances, point / size, point % size))
                .mapToObj(point -> new double[] {GRID[point / size], GRID[point % size]})
                .toList();
    }

    private static boolean isValley(double[][] deviances, int row, int column) {
        return Arrays.stream(deviances, Math.max(row - 1, 0), Math.min(row + 2, deviances.length))
                .flatMapToDouble(
                        near -> Arrays.stream(near, Math.max(column - 1, 0), Math.min(column + 2, near.length)))
                .noneMatch(near -> near < deviances[row][column]);
    }

    /** The quick search gives up where the valley is so flat or so deep that its quadratic model degenerates. */
    private double[] search(double[] start) {
        try {
            return quickly(start);
        } catch (MathIllegalStateException e) {
            return alongTheAxes(start);
        }
    }

    private double[] quickly(double[] start) {
        return new BOBYQAOptimizer(INTERPOLATION_POINTS, FIRST_RADIUS, EXACTNESS)
                .optimize(
                        EVALUATIONS,
                        new ObjectiveFunction(this::deviance),
                        GoalType.MINIMIZE,
                        new InitialGuess(start),
                        new SimpleBounds(new double[] {0, 0}, new double[] {GREATEST, GREATEST}))
                .getPoint();
    }

    private double[] alongTheAxes(double[] start) {
        double[] point = start;
        double before = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS && before - deviance(point) > NO_GAIN; round++) {
            before = deviance(point);
            double evaluator = point[1];
            double application = lowest(x -> deviance(new double[] {x, evaluator}), point[0]);
            point = new double[] {application, lowest(x -> deviance(new double[] {application, x}), evaluator)};
        }
        return point;
    }

    private static double lowest(UnivariateFunction deviance, double start) {
        return new BrentOptimizer(EXACTNESS, EXACTNESS)
                .optimize(
                        EVALUATIONS,
                        new UnivariateObjectiveFunction(deviance),
                        GoalType.MINIMIZE,
                        new SearchInterval(0, GREATEST, start))
                .getPoint();
    }

    /** A component that the scores do not need is exactly 0, not nearly. */
    private double[] onTheEdge(double[] found) {
        double enough = deviance(found) + NO_GAIN;
        return Stream.of(new double[] {0, 0}, new double[] {0, found[1]}, new double[] {found[0], 0})
                .filter(edge -> deviance(edge) <= enough)
                .findFirst()
                .orElse(found);
    }

    private double deviance(double[] point) {
        Equations equations = new Equations(design, ratios(point));
        return equations.solve().deviance(equations.logDeterminant());
    }

    private static Ratios ratios(double[] point) {
        return new Ratios(point[0] / (1 - point[0]), point[1] / (1 - point[1]));
    }
}
