package fi.verkosto.notification.smtp;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Hands mails to the operator's SMTP server (RFC 5321). Made when the service starts, so that wrong settings stop it there. */
@Startup
@ApplicationScoped
public class MailServer {

    private final SmtpServer server;
    private final Duration timeout;

    MailServer(SmtpSettings settings) {
        this.server = new SmtpServer(settings);
        this.timeout = settings.timeout();
    }

    /** Begins a conversation for as many mails as there are; it connects with the first of them. */
    public Conversation begin() {
        return new Conversation(server, timeout);
    }
}
