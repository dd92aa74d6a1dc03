package fi.verkosto.applications.agency;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long the agency keeps what it was sent. What it tells people; nothing is deleted by it yet. */
@Schema(name = "AgencyRetention")
public record Retention(
        @Schema(description = "Years from the end of the call, of an application that was awarded", examples = "10")
        @NotNull
        @Min(1)
        @Max(100)
        Integer awardedYears,

        @Schema(description = "The same of one that was not", examples = "5") @NotNull @Min(1) @Max(100)
        Integer otherYears) {}
