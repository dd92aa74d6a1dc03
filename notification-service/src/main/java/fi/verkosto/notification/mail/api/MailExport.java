package fi.verkosto.notification.mail.api;

import fi.verkosto.notification.mail.Mail;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MailExport")
record MailExport(List<ExportedMail> mails) {

    static MailExport of(List<Mail> mails) {
        return new MailExport(mails.stream().map(ExportedMail::from).toList());
    }

    @Schema(name = "ExportedMail")
    record ExportedMail(Delivery delivery, String text) {

        static ExportedMail from(Mail mail) {
            return new ExportedMail(Delivery.from(mail), mail.text());
        }
    }
}
