package fi.verkosto.review.invitation.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody declines an invitation that they got by mail. */
@Schema(name = "EvaluatorInvitationRefusal")
record InvitationRefusalRequest(
        @Schema(
                description = "The code of the mail that came last; small letters, spaces and hyphens make no"
                        + " difference",
                examples = InvitationAcceptanceRequest.CODE)
        @NotBlank
        @Size(max = InvitationAcceptanceRequest.LONGEST)
        @SingleLine
        String code,

        @Schema(description = "The officers of the agency read it", examples = "I do not evaluate this autumn.")
        @NotBlank
        @Size(max = Lengths.REASON)
        String reason) {}
