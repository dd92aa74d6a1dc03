package fi.verkosto.review.calibration;

/**
 * The best predictions of all effects at given ratios, as multiples of their own standard deviation's ratio to the
 * rest's.
 */
final class Solution {

    private final Design design;
    private final Ratios ratios;
    private final double mean;
    private final double[] applications;
    private final double[] evaluators;
    private final double restVariance;

    Solution(Design design, Ratios ratios, double mean, double[] applications, double[] evaluators) {
        this.design = design;
        this.ratios = ratios;
        this.mean = mean;
        this.applications = applications;
        this.evaluators = evaluators;
        restVariance = penalisedSquares() / (design.size() - 1);
    }

    private double penalisedSquares() {
        double sum = 0;
        for (int score = 0; score < design.size(); score++) {
            sum += residual(score) * residual(score);
        }
        return sum + squares(applications, design.applications()) + squares(evaluators, design.evaluators());
    }

    private static double squares(double[] effects, Factor factor) {
        double sum = 0;
        for (int level = 0; level < factor.levels(); level++) {
            sum += effects[level] * effects[level];
        }
        return sum;
    }

    /** The general mean, in the design's unit. */
    double mean() {
        return mean;
    }

    /** The estimated standard deviation of the rest, in the design's unit. */
    double rest() {
        return Math.sqrt(restVariance);
    }

    /** The merit of an application, in the design's unit. */
    double merit(int application) {
        return ratios.application() * applications[application];
    }

    /** The merit of an application as a multiple of the standard deviation of merit; 0 if there is none. */
    double standardisedMerit(int application) {
        return applications[application] / rest();
    }

    /** What an evaluator gives above others, in the design's unit. */
    double leaning(int evaluator) {
        return ratios.evaluator() * evaluators[evaluator];
    }

    /** What neither merit nor leaning explains, in the design's unit. */
    double residual(int score) {
        return design.value(score)
                - mean
                - merit(design.applications().levelOf(score))
                - leaning(design.evaluators().levelOf(score));
    }

    /** Minus twice the restricted log-likelihood, given the determinant of the equations. */
    double deviance(double logDeterminant) {
        int freedom = design.size() - 1;
        return logDeterminant + freedom * (1 + Math.log(2 * Math.PI * restVariance));
    }
}
