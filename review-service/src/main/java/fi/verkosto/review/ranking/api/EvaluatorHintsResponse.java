package fi.verkosto.review.ranking.api;

import fi.verkosto.review.calibration.Calibrated;
import fi.verkosto.review.calibration.Calibration;
import fi.verkosto.review.calibration.EvaluatorHint;
import fi.verkosto.review.calibration.NotComparable;
import fi.verkosto.review.ranking.Scorer;
import fi.verkosto.review.ranking.StrandRanking;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the evaluators of a call scored, strand by strand: hints, for a person to look into. */
@Schema(name = "EvaluatorHints")
record EvaluatorHintsResponse(UUID callId, @Size(max = 50) List<OfStrand> strands) {

    static EvaluatorHintsResponse from(
            UUID callId, List<StrandRanking> rankings, Map<String, String> names, Locale locale) {
        return new EvaluatorHintsResponse(
                callId,
                rankings.stream()
                        .map(ranking -> OfStrand.from(ranking, names, locale))
                        .toList());
    }

    /** The evaluators of one strand. */
    @Schema(name = "EvaluatorHintsOfStrand")
    record OfStrand(
            @Schema(examples = "REGIONAL_NETWORK") String strand,
            CalibrationStatus status,

            @Schema(description = "Every reason why there is nothing but means; empty if CALIBRATED") @Size(max = 6)
            List<ObjectionResponse> reasons,

            @Size(max = ObjectionResponse.Group.MOST_EVALUATORS)
            List<EvaluatorHintResponse> evaluators) {

        static OfStrand from(StrandRanking ranking, Map<String, String> names, Locale locale) {
            Calibration calibration = ranking.calibration();
            Map<String, EvaluatorHint> hints = hints(calibration);
            return new OfStrand(
                    ranking.strand(),
                    CalibrationStatus.of(calibration),
                    ObjectionResponse.of(calibration, locale),
                    byEvaluator(ranking).entrySet().stream()
                            .map(entry -> EvaluatorHintResponse.from(
                                    entry.getKey(),
                                    names.get(entry.getKey()),
                                    entry.getValue(),
                                    hints.get(entry.getKey())))
                            .toList());
        }

        private static Map<String, EvaluatorHint> hints(Calibration calibration) {
            return switch (calibration) {
                case Calibrated calibrated ->
                    calibrated.evaluators().stream()
                            .collect(Collectors.toMap(EvaluatorHint::evaluator, Function.identity()));
                case NotComparable _ -> Map.of();
            };
        }

        private static Map<String, List<Scorer>> byEvaluator(StrandRanking ranking) {
            return ranking.bestFirst().stream()
                    .flatMap(contender -> contender.scorers().stream())
                    .collect(Collectors.groupingBy(Scorer::evaluator, TreeMap::new, Collectors.toList()));
        }
    }
}
