package fi.verkosto.applications.onbehalf.api;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an officer takes an application back on behalf of the applicant. */
@Schema(name = "OnBehalfWithdrawal")
record OnBehalfWithdrawal(
        @Schema(description = "For the applicant to read, in mail and history; kept for good, so it names nobody")
        @NotBlank
        @Size(max = Lengths.REASON)
        String reason) {}
