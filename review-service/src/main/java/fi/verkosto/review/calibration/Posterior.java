package fi.verkosto.review.calibration;

/**
 * What the scores leave open of the applications' merits: normal, in units of the standard deviation of merit, so
 * that it says something even where that is 0.
 */
final class Posterior {

    private final double[] means;
    private final double[] variances;
    private final Uncertainty uncertainty;

    Posterior(double[] means, Uncertainty uncertainty) {
        this.means = means;
        this.uncertainty = uncertainty;
        variances = new double[means.length];
        for (int application = 0; application < means.length; application++) {
            variances[application] = uncertainty.variance(application);
        }
    }

    int size() {
        return means.length;
    }

    double mean(int application) {
        return means[application];
    }

    double variance(int application) {
        return variances[application];
    }

    double[] covariances(int application) {
        return uncertainty.covariances(application);
    }
}
