package fi.verkosto.review.ranking.api;

import fi.verkosto.review.calibration.CalibratedApplication;
import fi.verkosto.review.calibration.PlaceInterval;
import fi.verkosto.review.calibration.Standing;
import fi.verkosto.review.ranking.Contender;
import fi.verkosto.review.review.Organisation;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One application where calibration puts it, with all that put it there. */
@Schema(name = "CalibratedApplication")
record CalibratedPlace(
        @Schema(description = "By expected rank; who are equal share one, as in 1, 2, 2, 4", examples = "1")
        int place,

        UUID applicationId,
        String caseNumber,
        String title,
        Organisation lead,

        @Schema(
                description = "One plus the probabilities that each other application of the strand is better",
                examples = "1.1207")
        BigDecimal expectedRank,

        @Schema(description = "Share of the others that it is expected to beat, 0 to 1 (SUCRA)", examples = "0.9598")
        BigDecimal sucra,

        @Schema(
                description =
                        "The expected rank as a percentage: share of all that are expected to be at least as good "
                                + "(PCER)",
                examples = "15.5175")
        BigDecimal pcer,

        @Schema(description = "Where its place lies with a probability of 50 %")
        Interval interval50,

        @Schema(description = "Where its place lies with a probability of 90 %")
        Interval interval90,

        @Schema(description = "How many evaluators scored it", examples = "3")
        int evaluators,

        @Schema(description = "The plain mean of its evaluators' means, in points", examples = "2.3333")
        BigDecimal mean,

        @Schema(
                description = "Best prediction of what all evaluators together would give it: the mean plus the "
                        + "correction, and of what then lies between it and the general mean the share of shrinkage taken "
                        + "away; it may lie beyond the scale",
                examples = "2.4719")
        BigDecimal calibratedScore,

        @Schema(
                description = "Points that it gets because its evaluators were severe; negative if they were lenient",
                examples = "0.2118")
        BigDecimal correction,

        @Schema(
                description = "Share of its distance from the general mean that is taken away because few scored it, 0 "
                        + "to 1",
                examples = "0.0741")
        BigDecimal shrinkage) {

    static CalibratedPlace from(CalibratedApplication application, Contender contender) {
        Standing standing = application.standing();
        return new CalibratedPlace(
                standing.place(),
                application.applicationId(),
                contender.caseNumber(),
                contender.title(),
                contender.lead(),
                Figures.of(standing.expectedRank()),
                Figures.of(standing.sucra()),
                Figures.of(standing.percentile()),
                Interval.from(standing.half()),
                Interval.from(standing.ninety()),
                application.scores(),
                Figures.of(application.mean()),
                Figures.of(application.calibrated()),
                Figures.of(application.forSeverity()),
                Figures.of(1 - application.kept()));
    }

    /** Places from the best to the worst, both included. */
    @Schema(name = "PlaceInterval")
    record Interval(
            @Schema(examples = "1") int best,
            @Schema(examples = "2") int worst) {

        static Interval from(PlaceInterval interval) {
            return new Interval(interval.best(), interval.worst());
        }
    }
}
