package fi.verkosto.review.calibration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The order by expected rank. Who is less than a millionth of a place behind the one before is equal to it, as
 * reckoning is not more exact; so equality is passed on, and all who are equal get the mean of their ranks.
 */
final class Places {

    private static final double EQUAL = 1e-6;

    private final int[] bestFirst;
    private final int[] places;
    private final double[] ranks;

    private Places(int[] bestFirst) {
        this.bestFirst = bestFirst;
        places = new int[bestFirst.length];
        ranks = new double[bestFirst.length];
    }

    static Places of(double[] expectedRanks) {
        int[] order = IntStream.range(0, expectedRanks.length)
                .boxed()
                .sorted(Comparator.comparingDouble(application -> expectedRanks[application]))
                .mapToInt(Integer::intValue)
                .toArray();
        Places places = new Places(order);
        int from = 0;
        for (int next = 1; next <= order.length; next++) {
            if (next == order.length || expectedRanks[order[next]] - expectedRanks[order[next - 1]] > EQUAL) {
                places.share(from, next, expectedRanks);
                from = next;
            }
        }
        return places;
    }

    private void share(int from, int to, double[] expectedRanks) {
        double rank = Arrays.stream(bestFirst, from, to)
                .mapToDouble(application -> expectedRanks[application])
                .average()
                .orElseThrow();
        Arrays.sort(bestFirst, from, to);
        for (int next = from; next < to; next++) {
            places[bestFirst[next]] = from + 1;
            ranks[bestFirst[next]] = rank;
        }
    }

    /** Equal ones in the order of their numbers. */
    int[] bestFirst() {
        return bestFirst;
    }

    int place(int application) {
        return places[application];
    }

    double rank(int application) {
        return ranks[application];
    }
}
