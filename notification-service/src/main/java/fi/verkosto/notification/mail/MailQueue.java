package fi.verkosto.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** The two short transactions around an attempt. Nothing is sent within one. */
@ApplicationScoped
class MailQueue {

    private final Mails mails;
    private final InstantSource clock;
    private final MailSettings settings;

    MailQueue(Mails mails, InstantSource clock, MailSettings settings) {
        this.mails = mails;
        this.clock = clock;
        this.settings = settings;
    }

    /** Takes a mail that is due, and writes down that an attempt begins. */
    @Transactional
    Optional<Claim> claim() {
        return mails.lockDue()
                .map(mail -> new Claim(
                        mail, mail.begin(clock.instant(), mails.databaseNow().plus(claimLength()))));
    }

    @Transactional
    void settle(Claim claim, DeliveryResult result) {
        Mail mail = mails.lock(claim.mail().id());
        switch (result) {
            case DeliveryResult.Accepted _ -> mail.accepted(claim.attempt(), clock.instant(), mails.databaseNow());
            case DeliveryResult.Deferred(String reason) ->
                mail.deferred(claim.attempt(), reason, mails.databaseNow(), pauseAfter(claim.attempt()));
            case DeliveryResult.Unanswered(String reason) ->
                mail.unanswered(claim.attempt(), reason, mails.databaseNow(), settings.longestPause());
            case DeliveryResult.Refused(String reason) -> mail.refused(claim.attempt(), reason, mails.databaseNow());
        }
    }

    @Transactional
    long length() {
        return mails.queued();
    }

    /** Longer than sending can take, so that nobody else claims the mail of a living instance. */
    private Duration claimLength() {
        return settings.timeout().multipliedBy(2);
    }

    Duration pauseAfter(int attempts) {
        // Capped before shifting: the longest pause is reached long before 2^20.
        Duration pause = settings.shortestPause().multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(settings.longestPause()) < 0 ? pause : settings.longestPause();
    }
}
