package fi.verkosto.notification.smtp;

import fi.verkosto.api.value.MailAddress;
import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
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

    private volatile boolean said;

    /**
     * The letter.
     *
     * @param installation whom mails come from that have no sender of their own
     */
    Letter(Session session, InternetAddress installation, OutgoingMail mail) throws MessagingException {
        super(session);
        Sender sender = mail.sender();
        setFrom(sender == null ? installation : sender.from());
        if (sender != null && sender.replyTo() != null) {
            setReplyTo(new Address[] {new InternetAddress(Sender.onTheWire(sender.replyTo()))});
        }
        setRecipient(Message.RecipientType.TO, recipient(mail.recipient()));
        setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        setHeader("Message-ID", "<" + mail.messageId() + ">");
        setHeader("Date", DATE.format(mail.date()));
        setHeader("Content-Language", mail.language());
        // RFC 3834: no out-of-office answers, please.
        setHeader("Auto-Submitted", "auto-generated");
        if (mail.enclosures().isEmpty()) {
            setText(mail.text(), StandardCharsets.UTF_8.name());
        } else {
            setContent(parts(mail));
        }
        saveChanges();
    }

    private static MimeMultipart parts(OutgoingMail mail) throws MessagingException {
        MimeMultipart parts = new MimeMultipart("mixed");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), StandardCharsets.UTF_8.name());
        parts.addBodyPart(text);
        for (Enclosure enclosure : mail.enclosures()) {
            MimeBodyPart file = new MimeBodyPart();
            file.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.content(), enclosure.mediaType())));
            file.setFileName(enclosure.fileName());
            file.setDisposition(Part.ATTACHMENT);
            // Else what looks like a text is sent as one, with its line ends changed.
            file.setHeader("Content-Transfer-Encoding", "base64");
            parts.addBodyPart(file);
        }
        return parts;
    }

    /** Only servers that offer SMTPUTF8 (RFC 6531) take such an address. */
    static boolean needsSmtpUtf8(OutgoingMail mail) {
        return !MailAddress.isValid(mail.recipient())
                && mail.recipient().codePoints().anyMatch(character -> character > 127);
    }

    /** Keeps the name that was given. */
    @Override
    protected void updateMessageID() {}

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        super.writeTo(out, ignored);
        said = true;
    }

    /** Whether all of it went to the mail server, which may have taken it, whatever it says or does not say. */
    boolean wasSaid() {
        return said;
    }

    private static InternetAddress recipient(String text) throws AddressException {
        int at = text.lastIndexOf('@');
        String domain = MailAddress.domainOnTheWire(text.substring(at + 1))
                .orElseThrow(() -> new AddressException("The domain is none"));
        InternetAddress address = new InternetAddress();
        address.setAddress(text.substring(0, at) + "@" + domain);
        return address;
    }
}
