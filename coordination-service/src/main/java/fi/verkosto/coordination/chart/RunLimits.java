package fi.verkosto.coordination.chart;

import java.math.BigInteger;

/**
 * What the rules of Anhøj and Olesen (2014, doi:10.1371/journal.pone.0113825) take for chance among so many points off
 * the centre: runs up to log₂ n + 3, rounded to a whole number (after Schilling 2012), and no fewer crossings than the
 * 5 % quantile of Binomial(n − 1, ½), the smallest number that at most so many crossings have a probability of 5 % or
 * more (Chen 2010).
 */
public record RunLimits(int longestRunAllowed, int fewestCrossings) {

    /** With fewer points neither rule can speak and be seldom wrong. */
    public static final int FEWEST_POINTS = 10;

    /** More than thirty years of months; beyond it the exact rates take long. */
    public static final int MOST_POINTS = 400;

    private static final BigInteger ONE_IN = BigInteger.valueOf(20);

    /**
     * The limits for so many points off the centre.
     *
     * @throws IllegalArgumentException for fewer than {@link #FEWEST_POINTS} points, or more than {@link #MOST_POINTS}
     */
    public static RunLimits of(int points) {
        if (points < FEWEST_POINTS || points > MOST_POINTS) {
            throw new IllegalArgumentException("There are no limits for " + points + " points");
        }
        return new RunLimits(roundedBinaryLogarithm(points) + 3, fifthPercentile(points - 1));
    }

    /** In whole numbers: the first k of which n is below 2^(k + ½), that is n² below 2^(2k + 1). There is no tie. */
    private static int roundedBinaryLogarithm(long points) {
        int rounded = 0;
        while (points * points >= 1L << (2 * rounded + 1)) {
            rounded++;
        }
        return rounded;
    }

    private static int fifthPercentile(int trials) {
        BigInteger ways = BigInteger.ONE;
        BigInteger atMost = BigInteger.ONE;
        BigInteger all = BigInteger.TWO.pow(trials);
        int number = 0;
        while (atMost.multiply(ONE_IN).compareTo(all) < 0) {
            number++;
            ways = ways.multiply(BigInteger.valueOf(trials - number + 1L)).divide(BigInteger.valueOf(number));
            atMost = atMost.add(ways);
        }
        return number;
    }
}
