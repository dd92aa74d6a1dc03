package fi.verkosto.coordination.project;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody with whom a project works: partners get nothing of the grant. */
@Schema(name = "ProjectPartner")
public record ProjectPartner(
        @Schema(nullable = true, examples = "1", description = "Never given to another partner; null of old events")
        Integer number,

        @Schema(examples = "Nuorten työpajat ry") @Size(max = Lengths.NAME)
        String name,

        @Schema(nullable = true, examples = "9900101-0", description = "null where it has none, or told none")
        @Size(max = Lengths.BUSINESS_ID)
        String businessId,

        @Schema(
                nullable = true,
                examples = "THIRD_SECTOR",
                description = "What it stands for, a code of the call; null where the call does not ask")
        @Size(max = Lengths.CODE)
        String kind) {}
