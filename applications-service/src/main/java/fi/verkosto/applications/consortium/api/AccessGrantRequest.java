package fi.verkosto.applications.consortium.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import fi.verkosto.applications.access.AccessRight;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom the lead applicant lets do what. */
@Schema(name = "AccessGrantRequest")
record AccessGrantRequest(
        @Schema(description = "The subject of the person's access tokens, which names nobody")
        @NotBlank
        @Size(max = Lengths.PERSON)
        @SingleLine
        String person,

        @NotNull AccessRight right) {}
