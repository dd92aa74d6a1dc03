package fi.verkosto.review.portfolio;

import java.util.stream.IntStream;

/**
 * At most so many points can be added under each weighting, from a place in the order on: the greatest ones of as many as
 * there are awards, whatever they cost.
 */
final class Ceilings {

    private final int[] order;
    private final long[][] points;
    private final Room room;
    private final int weightings;

    /** By place and number of awards, within the strand. */
    private final long[][][] inStrand;

    /** By place, of the strands after it. */
    private final long[][] after;

    /** @param order of candidates, strand by strand */
    Ceilings(int[] order, long[][] points, int weightings, Room room) {
        this.order = order;
        this.points = points;
        this.weightings = weightings;
        this.room = room;
        inStrand = new long[order.length][][];
        after = new long[order.length][];
        int end = order.length;
        long[] ofLater = new long[weightings];
        for (int place = order.length - 1; place >= 0; place--) {
            if (place + 1 < order.length && strand(place) != strand(place + 1)) {
                end = place + 1;
                ofLater = Values.sum(ofLater, inStrand[end][inStrand[end].length - 1]);
            }
            after[place] = ofLater;
            inStrand[place] = greatest(place, end);
        }
    }

    private int strand(int place) {
        return room.strandOf(order[place]);
    }

    private long[][] greatest(int begin, int end) {
        int most = Math.min(room.awardsLeft(strand(begin)), end - begin);
        long[][] greatest = new long[most + 1][weightings];
        for (int weighting = 0; weighting < weightings; weighting++) {
            int under = weighting;
            long[] negative = IntStream.range(begin, end)
                    .mapToLong(place -> -points[order[place]][under])
                    .sorted()
                    .toArray();
            for (int awards = 1; awards <= most; awards++) {
                greatest[awards][weighting] = greatest[awards - 1][weighting] - negative[awards - 1];
            }
        }
        return greatest;
    }

    /** With the points so far. */
    long[] from(int place, long[] value) {
        long[][] byAwards = inStrand[place];
        int awards = Math.min(room.awardsLeft(strand(place)), byAwards.length - 1);
        return Values.sum(Values.sum(value, byAwards[awards]), after[place]);
    }
}
