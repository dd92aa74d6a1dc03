package fi.verkosto.review.invitation.api;

import fi.verkosto.api.text.SingleLine;
import fi.verkosto.review.evaluator.api.ExpertiseRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody accepts an invitation that they got by mail. */
@Schema(name = "EvaluatorInvitationAcceptance")
record InvitationAcceptanceRequest(
        @Schema(
                description = "The code of the mail that came last; small letters, spaces and hyphens make no"
                        + " difference",
                examples = InvitationAcceptanceRequest.CODE)
        @NotBlank
        @Size(max = InvitationAcceptanceRequest.LONGEST)
        @SingleLine
        String code,

        @Schema(description = "What the person can evaluate, and how much of it") @NotNull @Valid
        ExpertiseRequest expertise) {

    static final String CODE = "3F7K-9QWM-0ZT2-HX5B-C8RD-V1NA-6EYJ-4PSG";
    static final int LONGEST = 100;
}
