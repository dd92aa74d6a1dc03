package fi.verkosto.notification.smtp;

import fi.verkosto.api.value.MailAddress;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** The settings of the mail server as Jakarta Mail has them. What cannot work is refused by the name of the setting. */
final class SmtpServer {

    private final SmtpSettings settings;
    private final InternetAddress sender;
    private final Session session;
    private final Session sessionWithUtf8;

    SmtpServer(SmtpSettings settings) {
        check(settings);
        this.settings = settings;
        this.sender = sender(settings);
        this.session = session(settings, false);
        this.sessionWithUtf8 = session(settings, true);
    }

    SMTPTransport connect(boolean withUtf8) throws MessagingException {
        SMTPTransport transport = new SMTPTransport(
                withUtf8 ? sessionWithUtf8 : session,
                new URLName("smtp", settings.host(), settings.port(), null, null, null));
        transport.connect(
                settings.host(),
                settings.port(),
                settings.username().orElse(null),
                settings.password().orElse(null));
        return transport;
    }

    Letter letter(OutgoingMail mail, boolean withUtf8) throws MessagingException {
        return new Letter(withUtf8 ? sessionWithUtf8 : session, sender, mail);
    }

    private static void check(SmtpSettings settings) {
        if (settings.username().isPresent() != settings.password().isPresent()) {
            throw new IllegalStateException(
                    "verkosto.smtp.username and verkosto.smtp.password come both or not at all");
        }
        boolean isEncrypted = settings.encryption() == SmtpSettings.Encryption.STARTTLS
                || settings.encryption() == SmtpSettings.Encryption.TLS;
        if (settings.username().isPresent() && !isEncrypted) {
            throw new IllegalStateException(
                    "With verkosto.smtp.username, verkosto.smtp.encryption must be starttls or tls: a password is not sent in the clear");
        }
    }

    private static InternetAddress sender(SmtpSettings settings) {
        MailAddress address = MailAddress.parse(settings.from())
                .orElseThrow(() -> new IllegalStateException(
                        "verkosto.smtp.from is no address that a mail can come from: " + settings.from()));
        try {
            return new InternetAddress(address.toString(), settings.fromName(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Session session(SmtpSettings settings, boolean withUtf8) {
        Properties properties = new Properties();
        String limit = String.valueOf(settings.timeout().toMillis());
        properties.put("mail.smtp.connectiontimeout", limit);
        properties.put("mail.smtp.timeout", limit);
        properties.put("mail.smtp.writetimeout", limit);
        properties.put("mail.smtp.quitwait", "false");
        // Whoever signs a mail: what bounces comes here, and the server lets this one send.
        properties.put("mail.smtp.from", sender(settings).getAddress());
        properties.put("mail.smtp.auth", settings.username().isPresent());
        properties.put("mail.mime.allowutf8", withUtf8);
        switch (settings.encryption()) {
            case NONE -> {}
            case OPTIONAL -> properties.put("mail.smtp.starttls.enable", true);
            case STARTTLS -> {
                properties.put("mail.smtp.starttls.enable", true);
                properties.put("mail.smtp.starttls.required", true);
            }
            case TLS -> properties.put("mail.smtp.ssl.enable", true);
        }
        properties.put("mail.smtp.ssl.checkserveridentity", true);
        settings.trustedCertificates()
                .ifPresent(file ->
                        properties.put("mail.smtp.ssl.socketFactory", new TrustedCertificates(file).socketFactory()));
        return Session.getInstance(properties);
    }
}
