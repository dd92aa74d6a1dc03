package fi.verkosto.review.calibration;

/**
 * Where an application stands among the others.
 *
 * @param place by expected rank; who are equal share one, as in 1, 2, 2, 4
 * @param expectedRank one plus the probabilities that each other application is better
 * @param sucra share of the others that it is expected to beat, 0 to 1
 * @param percentile the expected rank as a percentage: share of all that are expected to be at least as good
 * @param half where its place lies with a probability of 50 %
 * @param ninety where its place lies with a probability of 90 %
 */
public record Standing(
        int place, double expectedRank, double sucra, double percentile, PlaceInterval half, PlaceInterval ninety) {

    static Standing of(int place, double expectedRank, int applications, PlaceInterval half, PlaceInterval ninety) {
        return new Standing(
                place,
                expectedRank,
                (applications - expectedRank) / (applications - 1),
                100 * (expectedRank - 0.5) / applications,
                half,
                ninety);
    }
}
