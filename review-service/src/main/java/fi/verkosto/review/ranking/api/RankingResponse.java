package fi.verkosto.review.ranking.api;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.ranking.Contender;
import fi.verkosto.review.ranking.PanelMean;
import fi.verkosto.review.ranking.Place;
import fi.verkosto.review.ranking.StrandRanking;
import fi.verkosto.review.review.Organisation;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ranking of a call, strand by strand. */
@Schema(name = "Ranking")
public record RankingResponse(UUID callId, @Size(max = 50) List<RankedStrand> strands) {

    public static RankingResponse from(UUID callId, List<StrandRanking> rankings, Locale locale) {
        return new RankingResponse(
                callId,
                rankings.stream()
                        .map(ranking -> RankedStrand.from(ranking, locale))
                        .toList());
    }

    /** The ranking of one strand: by the means, best first, and beside it calibrated. */
    @Schema(name = "RankedStrand")
    record RankedStrand(
            @Schema(examples = "REGIONAL_NETWORK") String strand,

            @Schema(description = "How many applications of the strand may be awarded", examples = "6")
            int maximumAwards,

            List<RankedApplication> places,
            CalibrationResponse calibration) {

        static RankedStrand from(StrandRanking ranking, Locale locale) {
            return new RankedStrand(
                    ranking.strand(),
                    ranking.maximumAwards(),
                    ranking.places().stream().map(RankedApplication::from).toList(),
                    CalibrationResponse.from(ranking, locale));
        }
    }

    /** One application in its place. */
    @Schema(name = "RankedApplication")
    record RankedApplication(
            @Schema(description = "By the exact mean; who are equal share one, as in 1, 2, 2, 4", examples = "1")
            int place,

            @Schema(description = "How many applications have this place", examples = "1")
            int sharedBy,

            UUID applicationId,
            UUID reviewId,
            String title,
            Organisation lead,

            @Schema(
                    description = "Weighted mean of all evaluators who scored every criterion, rounded half up to two "
                            + "decimals; the order follows the exact mean",
                    examples = "2.30")
            BigDecimal mean,

            @Schema(description = "How many evaluators scored every criterion", examples = "3")
            int evaluators,

            @Schema(
                    description =
                            "How far apart its evaluators are: the greatest of their means less the smallest, rounded",
                    examples = "0.60")
            BigDecimal spread,

            Money requestedGrant,

            @Schema(
                    description =
                            "What a panel gave, to stand beside the mean: no place, mean or calibration rests on it; null"
                                    + " where there is no closed panel round that stands",
                    nullable = true)
            RankedPanel panel) {

        static RankedApplication from(Place place) {
            Contender contender = place.contender();
            return new RankedApplication(
                    place.number(),
                    place.sharedBy(),
                    contender.applicationId(),
                    contender.reviewId(),
                    contender.title(),
                    contender.lead(),
                    contender.mean().rounded(),
                    contender.scorers().size(),
                    contender.spread(),
                    contender.requestedGrant(),
                    contender.panel().map(RankedPanel::from).orElse(null));
        }
    }

    /** What a panel gave an application. */
    @Schema(name = "RankedPanel")
    record RankedPanel(
            @Schema(
                    description = "Weighted mean of the panel's scores, rounded like that of evaluators",
                    examples = "2.40")
            BigDecimal mean,

            Instant closedAt) {

        static RankedPanel from(PanelMean panel) {
            return new RankedPanel(panel.mean().rounded(), panel.closedAt());
        }
    }
}
