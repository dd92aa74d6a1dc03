package fi.verkosto.coordination.status.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.Text;
import fi.verkosto.coordination.status.StatusClaim;
import fi.verkosto.coordination.status.StatusLevel;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StatusClaim")
record StatusRequest(
        @Schema(required = true, examples = "ON_TRACK") @NotNull
        StatusLevel status,

        @Schema(
                nullable = true,
                examples = "Kaksi pilottia alkaa tammikuun sijasta syksyllä, ja siitä on sovittu.",
                description = "Why; needed where it is better than what is computed")
        @Size(max = Lengths.REASON)
        String because,

        @Schema(
                required = true,
                examples = "2019-05-31",
                description =
                        "The last Finnish day on which it is to be shown: today at the earliest, 31 days from now at the latest")
        @NotNull
        LocalDate until) {

    StatusClaim toClaim() {
        return new StatusClaim(status, Text.isBlank(because) ? null : because, until);
    }
}
