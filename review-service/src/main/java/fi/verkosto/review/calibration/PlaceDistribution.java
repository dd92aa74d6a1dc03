package fi.verkosto.review.calibration;

/**
 * How probable each place is for one application. Given its own merit the others are taken to be better or worse
 * independently of each other; over its own merit is integrated by the trapezoidal rule. What all merits vary
 * together changes no place and is taken out first; in a complete design nothing else ties them, so that the
 * distribution is exact there.
 */
final class PlaceDistribution {

    private static final int STEPS = 8;
    private static final double STEP = 0.4;
    private static final double OWN_PART = 1e-3;

    /** Benefit of the doubt: variances are estimated, and a place at the very edge counts as inside. */
    private static final double EDGE = 0.01;

    private final double[] cumulative;

    private PlaceDistribution(double[] cumulative) {
        this.cumulative = cumulative;
    }

    /** The one of an application, given what merits have in common on average. */
    static PlaceDistribution of(int application, Posterior posterior, double common) {
        NumberOfEvents[] better = better(application, posterior, common);
        double[] sums = new double[posterior.size()];
        double weights = 0;
        for (int node = 0; node < better.length; node++) {
            double weight = NormalDistribution.density(deviations(node));
            double[] ofNode = better[node].cumulative(blur(better, node));
            for (int number = 0; number < sums.length; number++) {
                sums[number] += weight * ofNode[number];
            }
            weights += weight;
        }
        for (int number = 0; number < sums.length; number++) {
            sums[number] /= weights;
        }
        return new PlaceDistribution(sums);
    }

    private static double deviations(int node) {
        return (node - STEPS) * STEP;
    }

    /** How many are better at each node. */
    private static NumberOfEvents[] better(int application, Posterior posterior, double common) {
        double[] covariances = posterior.covariances(application);
        double own = own(posterior.variance(application), common);
        double deviation = Math.sqrt(own);
        double[][] probabilities = new double[2 * STEPS + 1][posterior.size() - 1];
        int rival = 0;
        for (int other = 0; other < posterior.size(); other++) {
            if (other == application) {
                continue;
            }
            double shared = covariances[other] - common;
            double variance = own(posterior.variance(other), common);
            double left = Math.sqrt(Math.max(variance - shared * shared / own, OWN_PART * variance));
            double lead = (posterior.mean(other) - posterior.mean(application)) / left;
            double slope = (shared / deviation - deviation) / left;
            for (int node = 0; node < probabilities.length; node++) {
                probabilities[node][rival] = NormalDistribution.cumulative(lead + slope * deviations(node));
            }
            rival++;
        }
        NumberOfEvents[] better = new NumberOfEvents[probabilities.length];
        for (int node = 0; node < better.length; node++) {
            better[node] = new NumberOfEvents(probabilities[node]);
        }
        return better;
    }

    private static double own(double variance, double common) {
        return Math.max(variance - common, OWN_PART * variance);
    }

    /** Between two nodes the mean moves on; a node stands for the way that lies around it. */
    private static double blur(NumberOfEvents[] better, int node) {
        int before = Math.max(node - 1, 0);
        int after = Math.min(node + 1, better.length - 1);
        double way = (better[after].mean() - better[before].mean()) / (after - before);
        return way * way / 12;
    }

    /** How probable it is that it has this place or a better one. */
    double atMost(int place) {
        return cumulative[place - 1];
    }

    /** The places between which it lies with a probability, as much being left out on both sides. */
    PlaceInterval interval(double probability) {
        double outside = (1 - probability) / 2 - EDGE;
        return new PlaceInterval(place(outside), place(1 - outside));
    }

    /** The first place which, with the better ones, has a probability. */
    private int place(double probability) {
        int place = 1;
        while (place < cumulative.length && atMost(place) < probability) {
            place++;
        }
        return place;
    }
}
