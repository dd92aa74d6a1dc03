package fi.verkosto.review.calibration;

import java.util.Arrays;

/** How many of several independent events happen, of which each has a probability of its own (Poisson-binomial). */
final class NumberOfEvents {

    /** From this variance on the normal distribution with a correction for skewness is within some thousandths. */
    private static final double NEARLY_NORMAL = 4;

    private static final double NOTHING = 1e-15;
    private static final double FAR = 7;

    private final double[] probabilities;
    private final double mean;
    private final double variance;
    private final double thirdMoment;

    NumberOfEvents(double[] probabilities) {
        this.probabilities = probabilities;
        double first = 0;
        double second = 0;
        double third = 0;
        for (double probability : probabilities) {
            double own = probability * (1 - probability);
            first += probability;
            second += own;
            third += own * (1 - 2 * probability);
        }
        mean = first;
        variance = second;
        thirdMoment = third;
    }

    double mean() {
        return mean;
    }

    /**
     * For 0, 1, 2 … events the probability that there are at most so many.
     *
     * @param blur variance by which the mean is not known exactly; only heeded where there are many
     */
    double[] cumulative(double blur) {
        return variance < NEARLY_NORMAL ? exact() : nearlyNormal(variance + blur);
    }

    private double[] exact() {
        double[] sums = density();
        for (int number = 1; number < sums.length; number++) {
            sums[number] = Math.min(1, sums[number] + sums[number - 1]);
        }
        return sums;
    }

    /** Adds event after event; numbers that hardly ever happen are left out on both sides. */
    private double[] density() {
        double[] density = new double[probabilities.length + 1];
        density[0] = 1;
        int least = 0;
        int most = 0;
        for (double probability : probabilities) {
            most++;
            for (int number = most; number > least; number--) {
                density[number] = density[number] * (1 - probability) + density[number - 1] * probability;
            }
            density[least] *= 1 - probability;
            while (most > least && density[most] < NOTHING) {
                density[most--] = 0;
            }
            while (least < most && density[least] < NOTHING) {
                density[least++] = 0;
            }
        }
        return density;
    }

    private double[] nearlyNormal(double spread) {
        double deviation = Math.sqrt(spread);
        double skewness = thirdMoment / (spread * deviation);
        double[] sums = new double[probabilities.length + 1];
        int first = (int) Math.max(0, Math.floor(mean - FAR * deviation));
        int last = (int) Math.min(sums.length, Math.ceil(mean + FAR * deviation));
        for (int number = first; number < last; number++) {
            double z = (number + 0.5 - mean) / deviation;
            double corrected =
                    NormalDistribution.cumulative(z) + skewness * (1 - z * z) * NormalDistribution.density(z) / 6;
            sums[number] = Math.clamp(corrected, 0, 1);
        }
        Arrays.fill(sums, last, sums.length, 1);
        return sums;
    }
}
