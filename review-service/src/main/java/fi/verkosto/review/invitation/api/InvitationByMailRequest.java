package fi.verkosto.review.invitation.api;

import fi.verkosto.review.evaluator.api.ExpertiseRequest;
import fi.verkosto.review.evaluator.api.MailRecipientRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom an officer invites to the register by mail. */
@Schema(name = "EvaluatorInvitationByMailRequest")
record InvitationByMailRequest(
        @NotNull @Valid MailRecipientRequest mail,

        @Schema(description = "As far as the officer knows it: the person has the last word") @NotNull @Valid
        ExpertiseRequest expertise) {}
