package fi.verkosto.applications.agency;

import fi.verkosto.api.value.WrittenForm;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is usual in the agency's calls. An officer may differ, after a warning.
 *
 * @param closingTime Helsinki's wall time
 */
@Schema(name = "AgencyTimeLimits")
public record TimeLimits(
        @Schema(description = "So many days a call is open at the least", examples = "42") @NotNull @Min(1) @Max(366)
        Integer openDays,

        @Schema(description = "When calls close, wall time in Finland", examples = "16:15")
        @NotNull
        @Pattern(regexp = WrittenForm.CLOCK)
        String closingTime) {

    public LocalTime closesAt() {
        return LocalTime.parse(closingTime);
    }
}
