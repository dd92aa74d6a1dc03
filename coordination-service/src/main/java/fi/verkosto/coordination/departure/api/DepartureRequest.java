package fi.verkosto.coordination.departure.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.departure.StatedDeparture;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DepartureStatement")
record DepartureRequest(
        @Schema(required = true, examples = "0208201-1", description = "The member that left")
        @NotBlank
        @Size(max = Lengths.BUSINESS_ID)
        String businessId,

        @Schema(
                required = true,
                examples = "2019-05-31",
                description = "The last Finnish day of its work in the network: today or earlier")
        @NotNull
        LocalDate leftOn,

        @Schema(
                required = true,
                examples = "Koulutus siirtyy toiselle järjestäjälle.",
                description = "Why, in one's own words; whoever follows the network reads it")
        @NotBlank
        @Size(max = Lengths.REASON)
        String reason) {

    StatedDeparture toDeparture() {
        return new StatedDeparture(businessId, leftOn, reason);
    }
}
