package fi.verkosto.coordination.chart;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * In how many ways so many points can be laid into so many runs one after the other, none of them longer than allowed.
 */
final class Compositions {

    private final BigInteger[][] byRunsAndPoints;

    /** @param longest at least 0, which nothing but no points at all can be laid into */
    Compositions(int mostPoints, int longest) {
        byRunsAndPoints = new BigInteger[mostPoints + 1][mostPoints + 1];
        Arrays.fill(byRunsAndPoints[0], BigInteger.ZERO);
        byRunsAndPoints[0][0] = BigInteger.ONE;
        for (int runs = 1; runs <= mostPoints; runs++) {
            fill(byRunsAndPoints[runs], byRunsAndPoints[runs - 1], longest);
        }
    }

    /** One run more: the sum over the points that the runs before it can have left, kept up as a window that slides. */
    private static void fill(BigInteger[] row, BigInteger[] oneRunFewer, int longest) {
        BigInteger window = BigInteger.ZERO;
        row[0] = BigInteger.ZERO;
        for (int points = 1; points < row.length; points++) {
            window = window.add(oneRunFewer[points - 1]);
            if (points > longest) {
                window = window.subtract(oneRunFewer[points - 1 - longest]);
            }
            row[points] = window;
        }
    }

    BigInteger count(int points, int runs) {
        return byRunsAndPoints[runs][points];
    }

    /** The same for both sides at once: the runs take turns, and either side may begin. */
    BigInteger count(int above, int below, int crossings) {
        int ofFirst = crossings / 2 + 1;
        int ofSecond = (crossings + 1) / 2;
        if (ofFirst >= byRunsAndPoints.length) {
            return BigInteger.ZERO;
        }
        return count(above, ofFirst)
                .multiply(count(below, ofSecond))
                .add(count(below, ofFirst).multiply(count(above, ofSecond)));
    }
}
