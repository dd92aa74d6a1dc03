package fi.verkosto.review.ranking.api;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.ranking.Contender;
import fi.verkosto.review.ranking.StrandRanking;
import fi.verkosto.review.review.Organisation;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ranking of a call, strand by strand. */
@Schema(name = "Ranking")
record RankingResponse(UUID callId, @Size(max = 50) List<RankedStrand> strands) {

    static RankingResponse from(UUID callId, List<StrandRanking> rankings) {
        return new RankingResponse(
                callId, rankings.stream().map(RankedStrand::from).toList());
    }

    /** The ranking of one strand, best first. */
    @Schema(name = "RankedStrand")
    record RankedStrand(
            @Schema(examples = "REGIONAL_NETWORK") String strand, List<Place> places) {

        static RankedStrand from(StrandRanking ranking) {
            List<Contender> bestFirst = ranking.bestFirst();
            return new RankedStrand(
                    ranking.strand(),
                    IntStream.range(0, bestFirst.size())
                            .mapToObj(index -> Place.from(index + 1, bestFirst.get(index)))
                            .toList());
        }
    }

    /** One application in its place. */
    @Schema(name = "RankedApplication")
    record Place(
            @Schema(examples = "1") int place,
            UUID applicationId,
            UUID reviewId,
            String title,
            Organisation lead,

            @Schema(
                    description = "Weighted mean of all evaluators who scored every criterion, rounded half up to two "
                            + "decimals; the order follows the exact mean",
                    examples = "2.30")
            BigDecimal mean,

            Money requestedGrant) {

        static Place from(int place, Contender contender) {
            return new Place(
                    place,
                    contender.applicationId(),
                    contender.reviewId(),
                    contender.title(),
                    contender.lead(),
                    contender.mean().rounded(),
                    contender.requestedGrant());
        }
    }
}
