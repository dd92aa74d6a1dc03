package fi.verkosto.notification.smtp;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** One connection to the mail server for several mails, one after the other; after a failure it is made anew. */
public final class Conversation implements AutoCloseable {

    private final SmtpServer server;
    private final Duration timeout;
    private SMTPTransport transport;

    Conversation(SmtpServer server, Duration timeout) {
        this.server = server;
        this.timeout = timeout;
    }

    /**
     * Hands one mail over. The limit is one for the whole of it: a server that says a word every few seconds must not take
     * longer than the claim of the mail lasts.
     */
    public DeliveryResult deliver(OutgoingMail mail) {
        FutureTask<DeliveryResult> sending = new FutureTask<>(() -> send(mail));
        Thread.ofVirtual().name("smtp").start(sending);
        try {
            return sending.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            // An interrupt closes the socket that a virtual thread waits for.
            sending.cancel(true);
            transport = null;
            return new DeliveryResult.Unanswered("The mail server did not answer in time");
        } catch (ExecutionException failure) {
            throw new IllegalStateException("A mail could not be made ready", failure.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            sending.cancel(true);
            transport = null;
            return new DeliveryResult.Unanswered("The service stopped before the mail server answered");
        }
    }

    private DeliveryResult send(OutgoingMail mail) {
        boolean withUtf8 = Letter.needsSmtpUtf8(mail);
        if (withUtf8) {
            // Asked for on a connection of its own: other mails must not depend on what the next server offers.
            close();
        }
        try {
            SMTPTransport open = connected(withUtf8);
            if (withUtf8 && !open.supportsExtension("SMTPUTF8")) {
                return new DeliveryResult.Refused(
                        Trouble.RECIPIENT, Course.STOP, "The mail server takes no address with letters beyond ASCII");
            }
            return hand(server.letter(mail, withUtf8), open);
        } catch (MessagingException failure) {
            close();
            return Failure.of(failure).result();
        } finally {
            if (withUtf8) {
                close();
            }
        }
    }

    private DeliveryResult hand(Letter letter, SMTPTransport open) throws MessagingException {
        Address[] recipients = letter.getAllRecipients();
        try {
            open.sendMessage(letter, recipients);
            return new DeliveryResult.Accepted();
        } catch (MessagingException failure) {
            close();
            return Failure.of(failure).resultOf(letter);
        }
    }

    private SMTPTransport connected(boolean withUtf8) throws MessagingException {
        if (transport == null) {
            transport = server.connect(withUtf8);
        }
        return transport;
    }

    @Override
    public void close() {
        if (transport == null) {
            return;
        }
        try {
            transport.close();
        } catch (MessagingException _) {
            // It was to go away anyway.
        } finally {
            transport = null;
        }
    }
}
