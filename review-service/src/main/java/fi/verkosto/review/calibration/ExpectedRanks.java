package fi.verkosto.review.calibration;

/** One plus, for each other application, the probability that its merit is the higher: the mean of the place. */
final class ExpectedRanks {

    /** What is left of a variance when reckoning with numbers of its size. */
    private static final double ROUNDING = 1e-14;

    private final double[] ranks;
    private final double covariance;

    private ExpectedRanks(double[] ranks, double covariance) {
        this.ranks = ranks;
        this.covariance = covariance;
    }

    static ExpectedRanks of(Posterior posterior) {
        int size = posterior.size();
        double[] ranks = new double[size];
        double covariances = 0;
        for (int application = 0; application < size; application++) {
            double[] row = posterior.covariances(application);
            ranks[application] = 1;
            for (int other = 0; other < size; other++) {
                if (other != application) {
                    ranks[application] += better(posterior, other, application, row[other]);
                    covariances += row[other];
                }
            }
        }
        return new ExpectedRanks(ranks, covariances / ((double) size * (size - 1)));
    }

    private static double better(Posterior posterior, int other, int application, double covariance) {
        double sum = posterior.variance(other) + posterior.variance(application);
        double variance = Math.max(sum - 2 * covariance, ROUNDING * sum);
        return NormalDistribution.cumulative(
                (posterior.mean(other) - posterior.mean(application)) / Math.sqrt(variance));
    }

    double[] ranks() {
        return ranks;
    }

    /** The mean covariance of two merits. */
    double covariance() {
        return covariance;
    }
}
