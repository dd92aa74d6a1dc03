package fi.verkosto.coordination.status.api;

import fi.verkosto.coordination.status.StatusChange;
import fi.verkosto.coordination.status.StatusLevel;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the status of a network was from a moment on. */
@Schema(name = "NetworkStatusChange")
record StatusChangeResponse(
        Instant changedAt,

        @Schema(description = "What counted from then on") StatusLevel status,

        @Schema(description = "What was computed") StatusLevel computed,

        @Schema(description = "Why, the worst first") @Size(max = 10)
        List<StatusReasonAnswer> reasons,

        @Schema(examples = "2019-05-06", description = "The Finnish day of which the facts were")
        LocalDate asOf,

        @Schema(nullable = true, description = "What the coordinator said; null where nothing, or it was over")
        StatedStatusAnswer stated) {

    static StatusChangeResponse from(StatusChange change, Locale locale) {
        return new StatusChangeResponse(
                change.changedAt(),
                change.shown(),
                change.computed(),
                StatusReasonAnswer.from(change.reasons(), locale),
                change.foundOn(),
                StatedStatusAnswer.from(change.stated(), change.computed()));
    }
}
