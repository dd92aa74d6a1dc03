package fi.verkosto.review.evaluator.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import fi.verkosto.review.letter.MailRecipient;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom an officer invites to the register. */
@Schema(name = "EvaluatorInvitationRequest")
record EvaluatorInvitationRequest(
        @NotBlank
        @Size(max = Lengths.PERSON)
        @SingleLine
        @Schema(
                description = "The subject of the person's access tokens",
                examples = "00000000-0000-7000-8000-000000000004")
        String person,

        @Schema(description = "As far as the officer knows it: the person has the last word") @NotNull @Valid
        ExpertiseRequest expertise,

        @Schema(
                description = "Where the person is told of it by mail, once: the address is not kept. Nobody is told"
                        + " without it",
                nullable = true)
        @Valid
        MailRecipientRequest mail) {

    Optional<MailRecipient> recipient() {
        return Optional.ofNullable(mail).map(MailRecipientRequest::toRecipient);
    }
}
