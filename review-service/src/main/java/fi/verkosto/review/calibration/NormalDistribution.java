package fi.verkosto.review.calibration;

import org.apache.commons.numbers.gamma.Erfc;

/** The standard normal distribution. */
final class NormalDistribution {

    private static final double ROOT_OF_TWO = Math.sqrt(2);
    private static final double DENSITY_AT_ZERO = 1 / Math.sqrt(2 * Math.PI);

    private NormalDistribution() {}

    static double cumulative(double z) {
        return Erfc.value(-z / ROOT_OF_TWO) / 2;
    }

    static double density(double z) {
        return DENSITY_AT_ZERO * Math.exp(-z * z / 2);
    }
}
