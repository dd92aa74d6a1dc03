package fi.verkosto.coordination.chart;

import java.math.BigInteger;

/**
 * The joint distribution of the number of crossings and the longest run where nothing changes, exact (Wentzel-Larsen
 * and Anhøj 2019, doi:10.1371/journal.pone.0223233, who compute it by recursion; here it is counted: c crossings make c
 * + 1 runs, which take turns above and below).
 */
final class RunDistribution {

    private final int points;
    private final SideModel model;

    RunDistribution(int points, SideModel model) {
        this.points = points;
        this.model = model;
    }

    /** The weight of all sequences. */
    BigInteger total() {
        return model.total(points);
    }

    /** The weight of the sequences with exactly so many crossings whose longest run is exactly so long. */
    BigInteger weight(int crossings, int longestRun) {
        return upTo(longestRun, crossings, crossings).subtract(upTo(longestRun - 1, crossings, crossings));
    }

    /** The weight of the sequences by which one of the rules is broken. */
    BigInteger outside(RunLimits limits) {
        return total().subtract(upTo(limits.longestRunAllowed(), limits.fewestCrossings(), points - 1));
    }

    private BigInteger upTo(int longestRun, int fewestCrossings, int mostCrossings) {
        Compositions compositions = new Compositions(points, longestRun);
        BigInteger sum = BigInteger.ZERO;
        for (int above = 0; above <= points; above++) {
            BigInteger weight = model.weight(above, points - above);
            if (weight.signum() == 0) {
                continue;
            }
            BigInteger ways = BigInteger.ZERO;
            for (int crossings = fewestCrossings; crossings <= mostCrossings; crossings++) {
                ways = ways.add(compositions.count(above, points - above, crossings));
            }
            sum = sum.add(ways.multiply(weight));
        }
        return sum;
    }
}
