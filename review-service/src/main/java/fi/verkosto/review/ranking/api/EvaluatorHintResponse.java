package fi.verkosto.review.ranking.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.calibration.Drift;
import fi.verkosto.review.calibration.EvaluatorHint;
import fi.verkosto.review.ranking.Scorer;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one evaluator scored. What calibration says is null where the strand is NOT_COMPARABLE. */
@Schema(name = "EvaluatorHint")
record EvaluatorHintResponse(
        @Schema(description = "The subject of the person's access token") @Size(max = Lengths.PERSON)
        String evaluator,

        @Schema(description = "As the access token said last; null where none is known", nullable = true)
        @Size(max = Lengths.NAME)
        String name,

        @Schema(description = "How many applications of the strand they scored completely", examples = "4")
        int scores,

        @Schema(description = "The mean of their scores, weighted by the criteria, in points", examples = "1.9500")
        BigDecimal mean,

        @Schema(
                description =
                        "Points by which they score lower than others would, which the calibrated ranking adds to "
                                + "each of their scores; negative if lenient",
                nullable = true,
                examples = "0.3106")
        BigDecimal severity,

        @Schema(description = "Standard error of the severity", nullable = true, examples = "0.1342")
        BigDecimal severityError,

        @Schema(
                description =
                        "Standard deviation of their scores as a multiple of what is expected; null also with fewer "
                                + "than three scores. Nothing corrects it",
                nullable = true,
                examples = "0.8815")
        BigDecimal spread,

        @Schema(
                description =
                        "Points by which their scores rose from one to the next that they completed; null also with "
                                + "fewer than three scores. Nothing corrects it",
                nullable = true,
                examples = "-0.0231")
        BigDecimal drift,

        @Schema(
                description = "Standard error of the drift, if only chance is at work",
                nullable = true,
                examples = "0.0904")
        BigDecimal driftError,

        @Schema(
                description =
                        "Root mean square of what neither the applications nor their severity explains, in points. "
                                + "Nothing corrects it",
                nullable = true,
                examples = "0.1530")
        BigDecimal disagreement) {

    /** @param hint null where the strand is not comparable */
    static EvaluatorHintResponse from(String evaluator, String name, List<Scorer> scorers, EvaluatorHint hint) {
        Optional<EvaluatorHint> calibrated = Optional.ofNullable(hint);
        Optional<Drift> drift = calibrated.flatMap(EvaluatorHint::drift);
        return new EvaluatorHintResponse(
                evaluator,
                name,
                scorers.size(),
                Figures.of(scorers.stream()
                        .mapToDouble(scorer -> scorer.mean().value())
                        .average()
                        .orElseThrow()),
                calibrated.map(EvaluatorHint::severity).map(Figures::of).orElse(null),
                calibrated.map(EvaluatorHint::standardError).map(Figures::of).orElse(null),
                calibrated
                        .map(EvaluatorHint::spread)
                        .map(EvaluatorHintResponse::figure)
                        .orElse(null),
                drift.map(Drift::slope).map(Figures::of).orElse(null),
                drift.map(Drift::standardError).map(Figures::of).orElse(null),
                calibrated.map(EvaluatorHint::disagreement).map(Figures::of).orElse(null));
    }

    private static BigDecimal figure(OptionalDouble estimate) {
        return estimate.isPresent() ? Figures.of(estimate.getAsDouble()) : null;
    }
}
