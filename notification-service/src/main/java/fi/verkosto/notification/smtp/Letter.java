package fi.verkosto.notification.smtp;

import fi.verkosto.api.MailAddress;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A mail as MIME (RFC 5322, RFC 2045). */
final class Letter extends MimeMessage {

    /** RFC 5322, 3.3, with the month in English whatever the machine speaks. */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    Letter(Session session, InternetAddress sender, OutgoingMail mail) throws MessagingException {
        super(session);
        setFrom(sender);
        setRecipient(Message.RecipientType.TO, recipient(mail.recipient()));
        setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        setHeader("Message-ID", "<" + mail.messageId() + ">");
        setHeader("Date", DATE.format(mail.date()));
        setHeader("Content-Language", mail.language());
        // RFC 3834: no out-of-office answers, please.
        setHeader("Auto-Submitted", "auto-generated");
        setText(mail.text(), StandardCharsets.UTF_8.name());
        saveChanges();
    }

    /** Only servers that offer SMTPUTF8 (RFC 6531) take such an address. */
    static boolean needsSmtpUtf8(OutgoingMail mail) {
        return !MailAddress.isValid(mail.recipient())
                && mail.recipient().codePoints().anyMatch(character -> character > 127);
    }

    /** Keeps the name that was given. */
    @Override
    protected void updateMessageID() {}

    private static InternetAddress recipient(String text) throws AddressException {
        int at = text.lastIndexOf('@');
        String domain = MailAddress.domainOnTheWire(text.substring(at + 1))
                .orElseThrow(() -> new AddressException("The domain is none"));
        InternetAddress address = new InternetAddress();
        address.setAddress(text.substring(0, at) + "@" + domain);
        return address;
    }
}
