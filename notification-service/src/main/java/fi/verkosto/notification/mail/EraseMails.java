package fi.verkosto.notification.mail;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;

/**
 * Erases addresses, subjects, texts and replies of mails that were sent or stopped long ago, or have waited for as long and
 * are not worth sending any more. That there was a mail, about what, when and with what result, stays in the log.
 */
@ApplicationScoped
class EraseMails {

    private static final int AT_ONCE = 200;

    private final Mails mails;
    private final Duration kept;

    EraseMails(Mails mails, MailSettings settings) {
        this.mails = mails;
        this.kept = settings.personalDataKept();
    }

    /** The rest has its turn in the next minute: no transaction is long. */
    @Scheduled(
            identity = "erase-mails",
            every = "1m",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @Transactional(TxType.REQUIRES_NEW)
    void eraseSome() {
        Instant now = mails.databaseNow();
        mails.lockOld((double) kept.toSeconds(), AT_ONCE).forEach(mail -> mail.erase(now));
    }
}
