package fi.verkosto.coordination.person.api;

import fi.verkosto.api.constraint.Mailable;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import fi.verkosto.api.text.Text;
import fi.verkosto.api.value.MailAddress;
import fi.verkosto.coordination.mail.MailRecipient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a mail reaches somebody. Personal data. */
@Schema(name = "PersonMail")
record MailRecipientBody(
        @Schema(description = "Where the person reads mails", examples = "veera.verkkonen@yhtyma.example")
        @NotNull
        @Mailable
        @Size(max = Lengths.MAIL_ADDRESS)
        @SingleLine
        String address,

        @Schema(description = "The language of the mail (ISO 639-1)", examples = "fi")
        @NotNull
        @Pattern(regexp = "fi|sv|en")
        String language) {

    MailRecipient toRecipient(String name) {
        return new MailRecipient(MailAddress.parse(address).orElseThrow().toString(), language, Text.strip(name));
    }

    static MailRecipientBody of(MailRecipient recipient) {
        return new MailRecipientBody(recipient.address(), recipient.language());
    }
}
