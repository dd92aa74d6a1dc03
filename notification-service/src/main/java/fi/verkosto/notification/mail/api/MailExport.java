package fi.verkosto.notification.mail.api;

import fi.verkosto.notification.mail.Attachment;
import fi.verkosto.notification.mail.Mail;
import jakarta.validation.constraints.Size;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MailExport")
record MailExport(List<ExportedMail> mails) {

    static MailExport of(List<Mail> mails) {
        return new MailExport(mails.stream().map(ExportedMail::from).toList());
    }

    @Schema(name = "ExportedMail")
    record ExportedMail(
            Delivery delivery, String text, @Size(max = 10) List<ExportedAttachment> attachments) {

        static ExportedMail from(Mail mail) {
            return new ExportedMail(
                    Delivery.from(mail),
                    mail.text(),
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
