package fi.verkosto.coordination.person.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.person.PersonRow;
import fi.verkosto.coordination.person.PersonState;
import fi.verkosto.coordination.programme.PersonRole;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a list shows of somebody. */
@Schema(name = "PersonRow")
record PersonRowResponse(
        UUID id,
        PersonRole role,

        @Schema(
                nullable = true,
                examples = "0208201-1",
                description =
                        "Business ID of the organisation for which they act, or of the agency whose observer they are; null for none")
        @Size(max = Lengths.BUSINESS_ID)
        String organisation,

        PersonState state,

        @Schema(examples = "Veera Verkkonen") @Size(max = Lengths.NAME)
        String name,

        @Schema(
                nullable = true,
                examples = "veera.verkkonen@yhtyma.example",
                description = "For whoever may invite, and for the person; null for others")
        @Size(max = Lengths.MAIL_ADDRESS)
        String address,

        @Schema(nullable = true, description = "null as long as they have not")
        Instant confirmedAt) {

    static PersonRowResponse from(PersonRow row) {
        return new PersonRowResponse(
                row.id(), row.role(), row.organisation(), row.state(), row.name(), row.address(), row.confirmedAt());
    }
}
