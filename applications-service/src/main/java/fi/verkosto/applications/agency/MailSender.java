package fi.verkosto.applications.agency;

import fi.verkosto.api.constraint.Mailable;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom mails come from. The name beside the address is the agency's. */
@Schema(name = "AgencyMailSender")
public record MailSender(
        @Schema(examples = "avustukset@oph.example") @NotNull @Mailable @Size(max = Lengths.MAIL_ADDRESS) @SingleLine
        String address,

        @Schema(description = "Where answers go, if not to the sender", nullable = true)
        @Mailable
        @Size(max = Lengths.MAIL_ADDRESS)
        @SingleLine
        String replyTo) {}
