package fi.verkosto.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * Puts a mail into the queue, ready to send. It is rendered here and not when it is sent: a request that cannot be
 * rendered is a malformed event, and must not come back as a mail that fails for ever. One for a template that this version
 * does not have is held as it is, for one that has.
 */
@ApplicationScoped
public class QueueMail {

    private final MailTexts texts;
    private final Mails mails;
    private final ErasedRecipients erased;

    QueueMail(MailTexts texts, Mails mails, ErasedRecipients erased) {
        this.texts = texts;
        this.mails = mails;
        this.erased = erased;
    }

    @Transactional
    public void queue(MailRequest request) {
        if (erased.include(request.address(), request.requestedAt())) {
            return;
        }
        Instant now = mails.databaseNow();
        mails.add(
                texts.has(request.template(), request.language())
                        ? Mail.queued(
                                request, texts.render(request.template(), request.language(), request.values()), now)
                        : Mail.heldForItsTemplate(request, now));
    }
}
