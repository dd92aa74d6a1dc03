package fi.verkosto.coordination.departure.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.departure.Departure;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Departure", description = "A member that left its network")
record DepartureResponse(
        UUID networkId,

        @Schema(examples = "0208201-1", description = "The member") @Size(max = Lengths.BUSINESS_ID)
        String businessId,

        @Schema(examples = "Gradia", description = "What it was called then") @Size(max = Lengths.NAME)
        String name,

        @Schema(examples = "2019-05-31", description = "The last Finnish day of its work in the network")
        LocalDate leftOn,

        @Schema(description = "Why, in the words of whoever stated it") @Size(max = Lengths.REASON)
        String reason,

        @Schema(examples = "0502454-6", description = "The lead, or the member itself") @Size(max = Lengths.BUSINESS_ID)
        String statedBy,

        Instant statedAt) {

    static DepartureResponse from(Departure departure) {
        return new DepartureResponse(
                departure.networkId(),
                departure.businessId(),
                departure.name(),
                departure.leftOn(),
                departure.reason(),
                departure.statedBy(),
                departure.statedAt());
    }
}
