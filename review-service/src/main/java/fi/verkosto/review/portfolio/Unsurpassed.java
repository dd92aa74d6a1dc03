package fi.verkosto.review.portfolio;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The portfolios found so far that no other of them surpasses, those with most points in total first. */
final class Unsurpassed {

    private final List<Found> found = new ArrayList<>();
    private long looks;

    /** Whether one of them surpasses these points; it has more in total then. */
    boolean surpass(long[] value) {
        long total = Values.total(value);
        for (Found one : found) {
            looks++;
            if (one.total() <= total) {
                return false;
            }
            if (Values.surpass(one.value(), value)) {
                return true;
            }
        }
        return false;
    }

    void add(BitSet funded, long[] value) {
        long total = Values.total(value);
        looks += found.size();
        found.removeIf(other -> other.total() < total && Values.surpass(value, other.value()));
        int place = 0;
        while (place < found.size() && found.get(place).total() >= total) {
            place++;
        }
        found.add(place, new Found((BitSet) funded.clone(), value, total));
    }

    /** How many of them were looked at, over and over: that grows with their number, and with what they take to keep. */
    long looks() {
        return looks;
    }

    List<BitSet> sets() {
        return found.stream().map(Found::funded).toList();
    }

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Found(BitSet funded, long[] value, long total) {}
}
