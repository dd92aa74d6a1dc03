package fi.verkosto.notification.mail;

import fi.verkosto.api.Caller;
import fi.verkosto.api.CommonError;
import fi.verkosto.api.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** An administrator has put right what stood in the way of mails, and has them sent after all. */
@ApplicationScoped
public class QueueAgain {

    private final Mails mails;
    private final InstantSource clock;
    private final Caller caller;

    QueueAgain(Mails mails, InstantSource clock, Caller caller) {
        this.mails = mails;
        this.clock = clock;
        this.caller = caller;
    }

    /** One that is held, or one whose recipient was refused: a mailbox may have been made meanwhile. */
    @Transactional
    public Mail queue(UUID id, String reason) {
        Mail mail = mails.lockIfPresent(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        mail.queueAgain(requeueing(reason), mails.databaseNow());
        return mail;
    }

    /**
     * Those that are held because of one trouble, the oldest first.
     *
     * @param limit how many at the most, so that no transaction is long
     * @return how many were queued
     */
    @Transactional
    public int queueHeld(MailTrouble trouble, String reason, int limit) {
        List<Mail> held = mails.lockHeld(trouble, limit);
        Requeueing requeueing = requeueing(reason);
        Instant now = mails.databaseNow();
        held.forEach(mail -> mail.queueAgain(requeueing, now));
        return held.size();
    }

    private Requeueing requeueing(String reason) {
        return new Requeueing(clock.instant(), caller.subject(), reason);
    }
}
