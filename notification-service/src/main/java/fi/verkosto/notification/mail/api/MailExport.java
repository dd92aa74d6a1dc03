package fi.verkosto.notification.mail.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.notification.mail.Attachment;
import fi.verkosto.notification.mail.HiddenCodes;
import fi.verkosto.notification.mail.Mail;
import fi.verkosto.notification.staff.MailPreference;
import fi.verkosto.notification.staff.Rhythm;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MailExport")
record MailExport(
        @Schema(description = "Every mail to the address, the oldest first")
        List<ExportedMail> mails,

        @Schema(description = "How those of the staff of calls who read at the address want to be told")
        List<ExportedPreference> preferences) {

    static MailExport of(List<Mail> mails, List<MailPreference> preferences) {
        return new MailExport(
                mails.stream().map(ExportedMail::from).toList(),
                preferences.stream().map(ExportedPreference::from).toList());
    }

    @Schema(name = "ExportedMailPreference")
    record ExportedPreference(
            @Schema(description = "Subject of the person's access tokens")
            String person,

            @Schema(examples = "officer@oph.example", maxLength = Lengths.MAIL_ADDRESS)
            String address,

            @Schema(description = "ISO 639-1", examples = "fi")
            String language,

            Rhythm rhythm,

            Instant savedAt) {

        static ExportedPreference from(MailPreference preference) {
            return new ExportedPreference(
                    preference.person(),
                    preference.address(),
                    preference.language().code(),
                    preference.rhythm(),
                    preference.savedAt());
        }
    }

    @Schema(name = "ExportedMail")
    record ExportedMail(
            Delivery delivery,

            @Schema(
                    description =
                            "Without codes that let whoever has them act: these are for the reader of the mail alone")
            String text,

            @Size(max = 10) List<ExportedAttachment> attachments) {

        static ExportedMail from(Mail mail) {
            return new ExportedMail(
                    Delivery.from(mail),
                    HiddenCodes.in(mail.text()),
                    mail.attachments().stream().map(ExportedAttachment::from).toList());
        }
    }

    @Schema(name = "ExportedAttachment")
    record ExportedAttachment(
            String fileName,
            String mediaType,
            @Schema(description = "Base64") String content) {

        static ExportedAttachment from(Attachment attachment) {
            return new ExportedAttachment(
                    attachment.fileName(),
                    attachment.mediaType(),
                    Base64.getEncoder().encodeToString(attachment.content()));
        }
    }
}
