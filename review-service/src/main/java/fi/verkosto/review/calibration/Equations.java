package fi.verkosto.review.calibration;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Henderson's mixed model equations of the crossed model at given ratios, for effects as multiples of their own
 * standard deviation, so that a ratio of 0 is nothing special. The block of the factor with more levels is diagonal
 * and eliminated; what remains (Schur complement) has a row for each level of the other factor and, as the last, one
 * for the mean.
 */
final class Equations {

    private static final double SYMMETRY = 1e-9;
    private static final double POSITIVITY = 1e-14;

    private final Design design;
    private final Ratios ratios;
    private final boolean applicationsEliminated;
    private final Factor eliminated;
    private final Factor kept;
    private final double eliminatedRatio;
    private final double keptRatio;
    private final CholeskyDecomposition complement;

    Equations(Design design, Ratios ratios) {
        this.design = design;
        this.ratios = ratios;
        applicationsEliminated =
                design.applications().levels() >= design.evaluators().levels();
        eliminated = applicationsEliminated ? design.applications() : design.evaluators();
        kept = applicationsEliminated ? design.evaluators() : design.applications();
        eliminatedRatio = applicationsEliminated ? ratios.application() : ratios.evaluator();
        keptRatio = applicationsEliminated ? ratios.evaluator() : ratios.application();
        complement = new CholeskyDecomposition(new Array2DRowRealMatrix(complement(), false), SYMMETRY, POSITIVITY);
    }

    Ratios ratios() {
        return ratios;
    }

    boolean isEliminated(Factor factor) {
        return factor == eliminated;
    }

    Factor kept() {
        return kept;
    }

    double eliminatedRatio() {
        return eliminatedRatio;
    }

    double keptRatio() {
        return keptRatio;
    }

    /** The diagonal element of an eliminated level. */
    double diagonal(int level) {
        return 1 + eliminatedRatio * eliminatedRatio * eliminated.size(level);
    }

    private double[][] complement() {
        int mean = kept.levels();
        double[][] rows = new double[mean + 1][mean + 1];
        for (int level = 0; level < mean; level++) {
            rows[level][level] = 1;
        }
        for (int level = 0; level < eliminated.levels(); level++) {
            add(level, rows);
        }
        return rows;
    }

    /** Written without a difference of large numbers. */
    private void add(int level, double[][] rows) {
        int mean = kept.levels();
        int[] scores = eliminated.scoresOf(level);
        double square = eliminatedRatio * eliminatedRatio;
        double own = keptRatio * keptRatio * (1 + square * (scores.length - 1)) / diagonal(level);
        double shared = -keptRatio * keptRatio * square / diagonal(level);
        double withMean = keptRatio / diagonal(level);
        for (int one : scores) {
            double[] row = rows[kept.levelOf(one)];
            for (int other : scores) {
                row[kept.levelOf(other)] += one == other ? own : shared;
            }
            row[mean] += withMean;
            rows[mean][kept.levelOf(one)] += withMean;
        }
        rows[mean][mean] += scores.length / diagonal(level);
    }

    /** The logarithm of the determinant of all equations. */
    double logDeterminant() {
        double sum = 0;
        for (int level = 0; level < eliminated.levels(); level++) {
            sum += Math.log(diagonal(level));
        }
        RealMatrix root = complement.getLT();
        for (int row = 0; row < root.getRowDimension(); row++) {
            sum += 2 * Math.log(root.getEntry(row, row));
        }
        return sum;
    }

    /** The inverse of what remains after elimination. */
    double[][] inverseOfComplement() {
        return complement.getSolver().getInverse().getData();
    }

    Solution solve() {
        double[] keptEffects = complement.getSolver().solve(rightSide()).toArray();
        double[] eliminatedEffects = new double[eliminated.levels()];
        double mean = keptEffects[kept.levels()];
        for (int level = 0; level < eliminatedEffects.length; level++) {
            double sum = 0;
            for (int score : eliminated.scoresOf(level)) {
                sum += design.value(score) - mean - keptRatio * keptEffects[kept.levelOf(score)];
            }
            eliminatedEffects[level] = eliminatedRatio * sum / diagonal(level);
        }
        return applicationsEliminated
                ? new Solution(design, ratios, mean, eliminatedEffects, keptEffects)
                : new Solution(design, ratios, mean, keptEffects, eliminatedEffects);
    }

    private ArrayRealVector rightSide() {
        double[] side = new double[kept.levels() + 1];
        double square = eliminatedRatio * eliminatedRatio;
        for (int level = 0; level < eliminated.levels(); level++) {
            double sum = 0;
            for (int score : eliminated.scoresOf(level)) {
                sum += design.value(score);
            }
            for (int score : eliminated.scoresOf(level)) {
                side[kept.levelOf(score)] += keptRatio * (design.value(score) - square * sum / diagonal(level));
            }
            side[kept.levels()] += sum / diagonal(level);
        }
        return new ArrayRealVector(side, false);
    }
}
