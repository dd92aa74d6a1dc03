package fi.verkosto.notification.mail.api;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose mails; in any case of letters. */
@Schema(name = "MailExportRequest")
record MailExportRequest(
        @NotNull @Email @Size(max = Lengths.MAIL_ADDRESS) String email) {}
