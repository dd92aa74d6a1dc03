package fi.verkosto.coordination.project;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation is in a project. */
@Schema(name = "OrganisationRole")
public record OrganisationRole(
        @Schema(examples = "0208201-1") String businessId,

        @Schema(
                nullable = true,
                examples = "Pilots the shared model",
                description = "What it does, in a word or two; null for the lead")
        @Size(max = Lengths.ROLE)
        String role,

        @Schema(
                nullable = true,
                examples = "STARTING",
                description = "How far it says it has come, a code of the call; null where the call does not ask")
        @Size(max = Lengths.CODE)
        String developmentStage,

        @Schema(
                nullable = true,
                examples = "13",
                description = "Code of its home region (maakunta); null where the register knows none")
        @Size(max = Lengths.CODE)
        String homeRegion) {}
