package fi.verkosto.review.correction.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.correction.TimeLimit;
import fi.verkosto.review.correction.TimeLimitStep;
import fi.verkosto.review.decisionletter.Delivery;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when a correction could be requested, and how that follows. */
@Schema(name = "CorrectionTimeLimit")
record TimeLimitResponse(
        @Schema(description = "How the decision counts as known, and so whether the recipient is an authority")
        Delivery delivery,

        @Schema(description = "When it was sent; to an authority it arrived on that day")
        LocalDate sentOn,

        @Schema(description = "When it counts as known, which is not counted")
        LocalDate knownOn,

        @Schema(description = "Whether that is presumed") boolean presumed,

        @Schema(description = "Why it is another day than the presumed one; null where it is presumed", nullable = true)
        @Size(max = Lengths.REASON)
        String shownBecause,

        @Schema(description = "When that was found; null where it is presumed", nullable = true)
        Instant shownAt,

        LocalDate firstDay,
        LocalDate thirtiethDay,
        LocalDate lastDay,

        @Schema(description = "When the office closes on the last day: a request in this second is in time")
        Instant lastMoment,

        @Schema(description = "The same step by step") @Size(max = 20)
        List<TimeLimitStep> steps) {

    static TimeLimitResponse from(TimeLimit limit) {
        TimeLimit.Shown shown = limit.shown();
        return new TimeLimitResponse(
                limit.delivery(),
                limit.sentOn(),
                limit.knownOn(),
                shown == null,
                shown == null ? null : shown.reason(),
                shown == null ? null : shown.at(),
                limit.firstDay(),
                limit.thirtiethDay(),
                limit.lastDay(),
                limit.lastMoment(),
                TimeLimitStep.of(limit));
    }
}
