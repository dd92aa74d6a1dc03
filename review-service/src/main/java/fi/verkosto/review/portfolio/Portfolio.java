package fi.verkosto.review.portfolio;

import java.util.Set;
import java.util.SortedMap;

/**
 * A set of candidates that keeps all limits and policies, and than which there is none better, as far as is proven.
 *
 * @param awards in cents, in the order of the input
 * @param points of all together
 * @param regions how many are reached
 * @param missing by how many points a better one could surpass it; 0 where it is proven to be the best, null where points
 *     were not what was reckoned with last
 * @param tied those who are in some sets that are as good and not in others: whichever of them are funded, it is for no reason of
 *     points. Null where the search took too long to know them
 */
public record Portfolio(
        SortedMap<Integer, Long> awards, long points, int regions, boolean proven, Long missing, Set<Integer> tied) {

    public long total() {
        return awards.values().stream().mapToLong(Long::longValue).sum();
    }

    public boolean funds(int candidate) {
        return awards.containsKey(candidate);
    }
}
