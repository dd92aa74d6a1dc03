package fi.verkosto.review.portfolio;

import java.util.BitSet;

/**
 * What a portfolio is worth, as one number: its points, and before them the regions that it reaches, where these count.
 *
 * @param ofRegion more than all points together; 0 where regions do not count
 */
record Worth(PortfolioInput input, long ofRegion) {

    static Worth of(PortfolioInput input) {
        return new Worth(
                input,
                input.policy(Policy.EveryRegion.class).isPresent()
                        ? Math.incrementExact(input.candidates().stream()
                                .mapToLong(Candidate::points)
                                .reduce(0, Math::addExact))
                        : 0);
    }

    boolean countsRegions() {
        return ofRegion > 0;
    }

    long of(BitSet funded) {
        return Math.addExact(
                points(funded), countsRegions() ? Math.multiplyExact(ofRegion, (long) regions(funded)) : 0);
    }

    long points(BitSet funded) {
        return funded.stream()
                .mapToLong(i -> input.candidates().get(i).points())
                .sum();
    }

    int regions(BitSet funded) {
        return (int) funded.stream()
                .boxed()
                .flatMap(i -> input.candidates().get(i).regions().stream())
                .distinct()
                .count();
    }
}
