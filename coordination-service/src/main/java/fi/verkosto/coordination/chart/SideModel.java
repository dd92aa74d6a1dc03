package fi.verkosto.coordination.chart;

import java.math.BigInteger;

/**
 * How likely values without change are to lie above a centre and below it. A sequence of sides has a weight, which
 * depends on how many there are of each alone, and its probability is the weight's part of the total.
 */
sealed interface SideModel {

    BigInteger weight(int above, int below);

    /** Of all sequences of so many points. */
    BigInteger total(int points);

    /** The true median: each value lies above it with probability one half, whatever the others do. */
    record TrueMedian() implements SideModel {

        @Override
        public BigInteger weight(int above, int below) {
            return BigInteger.ONE;
        }

        @Override
        public BigInteger total(int points) {
            return BigInteger.TWO.pow(points);
        }
    }

    /**
     * The median of a baseline of 2k − 1 values from the same continuous distribution. The part of the distribution
     * above it is Beta(k, k), so that the sides come as the balls of Pólya's urn that begins with k of each: a side
     * that came makes itself likelier.
     *
     * @param half k
     */
    record MedianOfEarlier(int half) implements SideModel {

        @Override
        public BigInteger weight(int above, int below) {
            return rising(half, above).multiply(rising(half, below));
        }

        @Override
        public BigInteger total(int points) {
            return rising(2 * half, points);
        }

        private static BigInteger rising(int from, int factors) {
            BigInteger product = BigInteger.ONE;
            for (int added = 0; added < factors; added++) {
                product = product.multiply(BigInteger.valueOf(from + (long) added));
            }
            return product;
        }
    }

    /** The values' own median: how many lie above it is no chance, in which order they do is. */
    record Split(int above, int below) implements SideModel {

        @Override
        public BigInteger weight(int otherAbove, int otherBelow) {
            return above == otherAbove && below == otherBelow ? BigInteger.ONE : BigInteger.ZERO;
        }

        @Override
        public BigInteger total(int points) {
            BigInteger ways = BigInteger.ONE;
            for (int chosen = 1; chosen <= above; chosen++) {
                ways = ways.multiply(BigInteger.valueOf(points - above + (long) chosen))
                        .divide(BigInteger.valueOf(chosen));
            }
            return ways;
        }
    }
}
