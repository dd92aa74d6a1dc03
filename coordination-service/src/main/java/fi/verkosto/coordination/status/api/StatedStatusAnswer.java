package fi.verkosto.coordination.status.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.status.StatedStatus;
import fi.verkosto.coordination.status.StatusLevel;
import fi.verkosto.coordination.status.StatusStanding;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the coordinator says of a network. */
@Schema(name = "StatedStatus")
public record StatedStatusAnswer(
        StatusLevel status,

        @Schema(
                nullable = true,
                description = "Why, in the coordinator's words; null only where it is not the better one")
        @Size(max = Lengths.REASON)
        String because,

        @Schema(examples = "2019-05-31", description = "Its last Finnish day")
        LocalDate until,

        @Schema(description = "What was computed when it was said")
        StatusLevel computedThen,

        Instant statedAt,

        StatusStanding standing) {

    /** Null for none. */
    public static StatedStatusAnswer from(Optional<StatedStatus> stated, StatusLevel computed) {
        return stated.map(said -> new StatedStatusAnswer(
                        said.level(),
                        said.because(),
                        said.until(),
                        said.computedThen(),
                        said.statedAt(),
                        said.against(computed)))
                .orElse(null);
    }
}
