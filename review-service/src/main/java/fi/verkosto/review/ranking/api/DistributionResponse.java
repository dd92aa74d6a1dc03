package fi.verkosto.review.ranking.api;

import fi.verkosto.review.ranking.Contender;
import fi.verkosto.review.ranking.Mean;
import fi.verkosto.review.ranking.ScoreDistribution;
import fi.verkosto.review.ranking.Scorer;
import fi.verkosto.review.review.Organisation;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the complete scores of a call spread, over the scale and over evaluators. */
@Schema(name = "ScoreDistribution")
record DistributionResponse(
        UUID callId,
        @Size(max = 50) List<OfCriterion> criteria,

        @Schema(description = "Those with a place in the ranking, in its order, strand by strand")
        List<OfApplication> applications) {

    static DistributionResponse from(UUID callId, ScoreDistribution distribution) {
        return new DistributionResponse(
                callId,
                distribution.criteria().stream().map(OfCriterion::from).toList(),
                distribution.contenders().stream().map(OfApplication::from).toList());
    }

    /** How often each score was given for a criterion. */
    @Schema(name = "CriterionDistribution")
    record OfCriterion(
            @Schema(examples = "REGIONAL_IMPACT") String criterion,

            @Schema(description = "From 0 to the greatest, those that nobody gave included") @Size(max = 101)
            List<TimesGiven> scores) {

        static OfCriterion from(ScoreDistribution.OfCriterion criterion) {
            return new OfCriterion(
                    criterion.criterion(),
                    criterion.times().entrySet().stream()
                            .map(entry -> new TimesGiven(entry.getKey(), entry.getValue()))
                            .toList());
        }
    }

    /** How many complete evaluations gave a score. */
    @Schema(name = "TimesGiven")
    record TimesGiven(
            @Schema(examples = "2") int score,
            @Schema(examples = "14") int times) {}

    /** How far the evaluators of one application agree. */
    @Schema(name = "ApplicationDistribution")
    record OfApplication(
            UUID applicationId,
            String caseNumber,
            String strand,
            String title,
            Organisation lead,

            @Schema(description = "Each evaluator's weighted mean, the greatest first, rounded to two decimals")
            @Size(max = ObjectionResponse.Group.MOST_EVALUATORS)
            List<BigDecimal> means,

            @Schema(description = "As in the ranking", examples = "2.30")
            BigDecimal mean,

            @Schema(description = "The greatest mean less the smallest, rounded", examples = "0.60")
            BigDecimal spread) {

        static OfApplication from(Contender contender) {
            return new OfApplication(
                    contender.applicationId(),
                    contender.caseNumber(),
                    contender.strand(),
                    contender.title(),
                    contender.lead(),
                    contender.scorers().stream()
                            .map(Scorer::mean)
                            .sorted(Comparator.reverseOrder())
                            .map(Mean::rounded)
                            .toList(),
                    contender.mean().rounded(),
                    contender.spread());
        }
    }
}
