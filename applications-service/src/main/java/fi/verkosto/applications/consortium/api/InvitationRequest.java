package fi.verkosto.applications.consortium.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom the lead applicant invites. */
@Schema(name = "InvitationRequest")
record InvitationRequest(
        @Schema(description = "The business ID of a registered provider", examples = "0502454-6")
        @NotBlank
        @Size(max = Lengths.BUSINESS_ID)
        @SingleLine
        String businessId) {}
