package fi.verkosto.notification.mail;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.jboss.logging.Logger;

/** Hands mails to the operator's SMTP server (RFC 5321). */
@ApplicationScoped
class MailServer {

    private static final Logger LOG = Logger.getLogger(MailServer.class);

    /**
     * RFC 5321, 4.2.3: mailbox unavailable, user not local, mailbox name not allowed. Other permanent replies (535
     * authentication, 530 TLS required, 554 no service) tell of the set-up, not of the recipient: those mails wait until
     * the operator has put it right.
     */
    private static final Set<Integer> RECIPIENT_REFUSED = Set.of(550, 551, 553);

    /** RFC 5322, 3.3, with the month in English whatever the machine speaks. */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final ReactiveMailer mailer;
    private final MailSettings settings;

    MailServer(ReactiveMailer mailer, MailSettings settings) {
        this.mailer = mailer;
        this.settings = settings;
    }

    DeliveryResult deliver(Mail mail) {
        try {
            mailer.send(message(mail)).await().atMost(settings.timeout());
            return new DeliveryResult.Accepted();
        } catch (RuntimeException failure) {
            // The boundary to a foreign system: whatever goes wrong there, the mail stays.
            LOG.warnf("A mail was not taken: mailId=%s reason=%s", mail.id(), reasonForLog(failure));
            return result(failure);
        }
    }

    private io.quarkus.mailer.Mail message(Mail mail) {
        return io.quarkus.mailer.Mail.withText(mail.address(), mail.subject(), mail.text())
                // Stable, so that a mail server or reader can drop the copy that a crash may cause.
                .addHeader("Message-ID", "<%s@%s>".formatted(mail.id(), settings.messageIdDomain()))
                .addHeader("Date", DATE.format(mail.requestedAt()))
                .addHeader("Content-Language", mail.language().code())
                // RFC 3834: no out-of-office answers, please.
                .addHeader("Auto-Submitted", "auto-generated");
    }

    static DeliveryResult result(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException reply && RECIPIENT_REFUSED.contains(reply.getReplyCode())) {
                return new DeliveryResult.Refused(reply.getMessage());
            }
            if (cause instanceof TimeoutException) {
                return new DeliveryResult.Unanswered("The mail server did not answer in time");
            }
        }
        return new DeliveryResult.Deferred(failure.toString());
    }

    /** A reply often repeats the address, which is no business of the log. */
    private static String reasonForLog(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException reply) {
                return "SMTP reply " + reply.getReplyCode();
            }
        }
        return failure.getClass().getSimpleName();
    }
}
