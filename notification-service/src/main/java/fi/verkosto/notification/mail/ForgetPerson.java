package fi.verkosto.notification.mail;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/**
 * Forgets a person: their mails lose address, subject and text, what waits is not sent, and what comes late is not even
 * queued. That there was a mail, when and about which application stays.
 */
@ApplicationScoped
public class ForgetPerson {

    private final Mails mails;
    private final ErasedRecipients erased;
    private final Duration kept;

    ForgetPerson(Mails mails, ErasedRecipients erased, MailSettings settings) {
        this.kept = settings.erasedRecipientsKept();
        this.mails = mails;
        this.erased = erased;
    }

    /**
     * Forgets.
     *
     * @param digest SHA-256 of the address in small letters, as hexadecimal digits
     * @param erasedAt business time
     */
    @Transactional
    public void forget(String digest, Instant erasedAt) {
        erased.add(digest, erasedAt);
        Instant now = mails.databaseNow();
        mails.lockAllTo(digest).forEach(mail -> mail.erase(now));
    }

    @Scheduled(
            identity = "forget-erasures",
            every = "1h",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void forgetOldErasures() {
        erased.forgetOld(kept);
    }
}
