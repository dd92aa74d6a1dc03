package fi.verkosto.review.evaluator.api;

import fi.verkosto.api.constraint.Mailable;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import fi.verkosto.api.text.Text;
import fi.verkosto.api.value.MailAddress;
import fi.verkosto.review.letter.MailRecipient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody whom a mail of an invitation is to reach. Personal data. */
@Schema(name = "EvaluatorMailRecipient")
public record MailRecipientRequest(
        @Schema(description = "Where the person reads mails", examples = "aava.arvioija@yliopisto.example")
        @NotNull
        @Mailable
        @Size(max = Lengths.MAIL_ADDRESS)
        @SingleLine
        String address,

        @Schema(description = "The language of the mail (ISO 639-1)", examples = "fi")
        @NotNull
        @Pattern(regexp = "fi|sv|en")
        String language,

        @Schema(
                description = "What the mail and the list call the person; without it the mail greets nobody by name",
                examples = "Aava Arvioija",
                nullable = true)
        @Size(max = Lengths.NAME)
        @SingleLine
        String name) {

    public MailRecipient toRecipient() {
        return new MailRecipient(
                MailAddress.parse(address).orElseThrow().toString(),
                language,
                Optional.ofNullable(name).filter(shown -> !Text.isBlank(shown)).map(Text::strip));
    }

    public static MailRecipientRequest of(MailRecipient recipient) {
        return new MailRecipientRequest(
                recipient.address(), recipient.language(), recipient.name().orElse(null));
    }
}
