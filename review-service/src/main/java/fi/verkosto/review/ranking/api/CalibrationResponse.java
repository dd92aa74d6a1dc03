package fi.verkosto.review.ranking.api;

import fi.verkosto.review.calibration.Calibrated;
import fi.verkosto.review.calibration.NotComparable;
import fi.verkosto.review.calibration.ProvisionalLine;
import fi.verkosto.review.calibration.VarianceComponents;
import fi.verkosto.review.ranking.Contender;
import fi.verkosto.review.ranking.StrandRanking;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the scores of a strand say once evaluators' severity is taken out of them, with how sure that is. */
@Schema(name = "CalibratedRanking")
record CalibrationResponse(
        CalibrationStatus status,

        @Schema(description = "Every reason why there is no calibrated ranking; empty if there is one") @Size(max = 6)
        List<ObjectionResponse> reasons,

        @Schema(
                description = "The general mean of the strand, in points; null if NOT_COMPARABLE",
                nullable = true,
                examples = "2.0512")
        BigDecimal mean,

        @Schema(description = "How far scores differ, and by what; null if NOT_COMPARABLE", nullable = true)
        Components components,

        @Schema(description = "By expected rank; empty if NOT_COMPARABLE")
        List<CalibratedPlace> places,

        @Schema(
                description = "Where the awards of the strand end, money apart; null if NOT_COMPARABLE",
                nullable = true)
        Line line) {

    static CalibrationResponse from(StrandRanking ranking, Locale locale) {
        return switch (ranking.calibration()) {
            case Calibrated calibrated -> from(calibrated, ranking);
            case NotComparable not ->
                new CalibrationResponse(
                        CalibrationStatus.NOT_COMPARABLE,
                        ObjectionResponse.of(not, locale),
                        null,
                        null,
                        List.of(),
                        null);
        };
    }

    private static CalibrationResponse from(Calibrated calibrated, StrandRanking ranking) {
        Map<UUID, Contender> contenders =
                ranking.bestFirst().stream().collect(Collectors.toMap(Contender::applicationId, Function.identity()));
        return new CalibrationResponse(
                CalibrationStatus.CALIBRATED,
                List.of(),
                Figures.of(calibrated.mean()),
                Components.from(calibrated.components()),
                calibrated.applications().stream()
                        .map(application ->
                                CalibratedPlace.from(application, contenders.get(application.applicationId())))
                        .toList(),
                Line.from(calibrated.line(ranking.maximumAwards())));
    }

    /** Standard deviations, in points. */
    @Schema(name = "VarianceComponents")
    record Components(
            @Schema(description = "Between applications, evaluators' severity taken out", examples = "0.4120")
            BigDecimal applications,

            @Schema(description = "Between evaluators: of their severity", examples = "0.2875")
            BigDecimal evaluators,

            @Schema(description = "Of what neither explains", examples = "0.2019")
            BigDecimal rest) {

        static Components from(VarianceComponents components) {
            return new Components(
                    Figures.of(components.applications()),
                    Figures.of(components.evaluators()),
                    Figures.of(components.rest()));
        }
    }

    /** Who is within the strand's greatest number of awards, who is not, and among whom the scores cannot choose. */
    @Schema(name = "ProvisionalLine")
    record Line(
            @Schema(
                    description = "Of the last one within the number of awards; 0 if there are none",
                    examples = "2.3104")
            BigDecimal expectedRank,

            @Schema(description = "Application IDs, in the order of places")
            List<UUID> above,

            @Schema(
                    description =
                            "Those whose interval of 50 % holds the line, if there are awards for some of them only")
            List<UUID> atLine,

            @Schema(description = "For how many of those at the line there are awards", examples = "1")
            int toDraw,

            List<UUID> below) {

        static Line from(ProvisionalLine line) {
            return new Line(Figures.of(line.expectedRank()), line.above(), line.atLine(), line.toDraw(), line.below());
        }
    }
}
