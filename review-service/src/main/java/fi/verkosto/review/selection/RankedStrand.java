package fi.verkosto.review.selection;

import fi.verkosto.review.ranking.Place;
import fi.verkosto.review.ranking.StrandRanking;
import java.util.List;
import java.util.UUID;

/** The ranking of a strand that a selection followed, with the exact means. */
public record RankedStrand(String strand, int maximumAwards, List<RankedApplication> places) {

    public static List<RankedStrand> of(List<StrandRanking> rankings) {
        return rankings.stream().map(RankedStrand::of).toList();
    }

    private static RankedStrand of(StrandRanking ranking) {
        return new RankedStrand(
                ranking.strand(),
                ranking.maximumAwards(),
                ranking.places().stream().map(RankedApplication::of).toList());
    }

    /**
     * An application in its place.
     *
     * @param points the sum of score times weight over all criteria and evaluators
     * @param weight the sum of the weights over the same, by which the points are divided for the mean
     */
    public record RankedApplication(UUID applicationId, int place, long points, long weight) {

        private static RankedApplication of(Place place) {
            return new RankedApplication(
                    place.contender().applicationId(),
                    place.number(),
                    place.contender().mean().points(),
                    place.contender().mean().weight());
        }
    }
}
