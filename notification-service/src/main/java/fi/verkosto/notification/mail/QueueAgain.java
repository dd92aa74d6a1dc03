package fi.verkosto.notification.mail;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An administrator has put right what stood in the way of mails, and has them sent after all. */
@ApplicationScoped
public class QueueAgain {

    private final Mails mails;
    private final MailTexts texts;
    private final InstantSource clock;
    private final Caller caller;

    QueueAgain(Mails mails, MailTexts texts, InstantSource clock, Caller caller) {
        this.texts = texts;
        this.mails = mails;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * One of an agency that is held, or one whose recipient was refused: a mailbox may have been made meanwhile.
     *
     * @param leftOut what the mail must not be about
     */
    @Transactional
    public Mail queue(String agency, Set<UUID> leftOut, UUID id, String reason) {
        Mail mail = mails.lockIfPresent(id)
                .filter(found -> found.about().agency().equals(agency))
                .filter(found -> !leftOut.contains(found.about().id()))
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        if (isWithoutTemplate(mail)) {
            throw new Refusal(CommonError.ILLEGAL_TRANSITION)
                    .with("state", mail.state().name())
                    .detail(
                            "Tässä versiossa ei vielä ole viestin tekstejä",
                            "Den här versionen har ännu inte meddelandets texter",
                            "This version does not have the texts of the mail yet");
        }
        queue(mail, requeueing(reason), mails.databaseNow());
        return mail;
    }

    /**
     * Those of an agency that are held because of one trouble, the oldest first.
     *
     * @param leftOut what they must not be about
     * @param limit how many at the most, so that no transaction is long
     * @return how many were queued
     */
    @Transactional
    public int queueHeld(String agency, Set<UUID> leftOut, MailTrouble trouble, String reason, int limit) {
        List<Mail> held = mails.lockHeld(agency, leftOut, trouble, limit).stream()
                .filter(mail -> !isWithoutTemplate(mail))
                .toList();
        Requeueing requeueing = requeueing(reason);
        Instant now = mails.databaseNow();
        held.forEach(mail -> queue(mail, requeueing, now));
        return held.size();
    }

    private boolean isWithoutTemplate(Mail mail) {
        return mail.unrendered().isPresent() && !texts.has(mail.template(), mail.language());
    }

    private void queue(Mail mail, Requeueing requeueing, Instant databaseNow) {
        mail.unrendered().ifPresent(values -> mail.render(texts.render(mail.template(), mail.language(), values)));
        mail.queueAgain(requeueing, databaseNow);
    }

    private Requeueing requeueing(String reason) {
        return new Requeueing(clock.instant(), caller.subject(), reason);
    }
}
