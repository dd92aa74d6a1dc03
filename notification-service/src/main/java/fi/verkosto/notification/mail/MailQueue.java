package fi.verkosto.notification.mail;

import fi.verkosto.notification.smtp.DeliveryResult;
import fi.verkosto.notification.smtp.SmtpSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The short transactions around attempts. Nothing is sent within one. */
@ApplicationScoped
class MailQueue {

    /** More than one claim takes are waiting when it takes so many. */
    static final int AT_ONCE = 10;

    private final Mails mails;
    private final InstantSource clock;
    private final MailSettings settings;
    private final Duration timeout;

    MailQueue(Mails mails, InstantSource clock, MailSettings settings, SmtpSettings server) {
        this.timeout = server.timeout();
        this.mails = mails;
        this.clock = clock;
        this.settings = settings;
    }

    /** Takes a few mails that are due, and writes down that an attempt of each begins. */
    @Transactional
    List<Claim> claim() {
        List<Mail> due = mails.lockDue(AT_ONCE);
        if (due.isEmpty()) {
            return List.of();
        }
        Instant claimedUntil = mails.databaseNow().plus(claimLength());
        return due.stream()
                .map(mail -> {
                    int attempt = mail.begin(clock.instant(), claimedUntil);
                    return new Claim(mail.id(), attempt, mail.outgoing(settings.messageIdDomain()));
                })
                .toList();
    }

    /** Gives back what was taken and not begun after all. */
    @Transactional
    void giveBack(List<Claim> claims) {
        Map<UUID, Mail> locked = lockAll(claims);
        Instant now = mails.databaseNow();
        claims.forEach(claim -> locked.get(claim.mailId()).notBegun(claim.attempt(), now));
    }

    @Transactional
    void settle(List<Settlement> settlements) {
        Map<UUID, Mail> locked =
                lockAll(settlements.stream().map(Settlement::claim).toList());
        Instant now = mails.databaseNow();
        settlements.forEach(settlement -> settle(
                locked.get(settlement.claim().mailId()), settlement.claim().attempt(), settlement.result(), now));
    }

    private Map<UUID, Mail> lockAll(List<Claim> claims) {
        return mails.lockAll(claims.stream().map(Claim::mailId).toList()).stream()
                .collect(Collectors.toMap(Mail::id, Function.identity()));
    }

    private void settle(Mail mail, int attempt, DeliveryResult result, Instant now) {
        switch (result) {
            case DeliveryResult.Accepted _ -> mail.accepted(attempt, clock.instant(), now);
            case DeliveryResult.Unanswered(String reason) ->
                mail.unanswered(attempt, reason, now, settings.pausesInDoubt());
            case DeliveryResult.Refused refused -> settleRefused(mail, attempt, refused, now);
        }
    }

    private void settleRefused(Mail mail, int attempt, DeliveryResult.Refused refused, Instant now) {
        MailTrouble trouble = MailTrouble.of(refused.trouble());
        switch (refused.course()) {
            case WAIT -> mail.deferred(attempt, trouble, refused.reason(), now, pauseAfter(attempt));
            case LATER -> {
                if (mail.isQueuedSince(settings.patience(), now)) {
                    mail.held(attempt, trouble, refused.reason(), now);
                } else {
                    mail.deferred(attempt, trouble, refused.reason(), now, pauseAfter(attempt));
                }
            }
            case A_FEW_TIMES -> mail.doubted(attempt, trouble, refused.reason(), now, settings.pausesInDoubt());
            case STOP -> mail.held(attempt, trouble, refused.reason(), now);
            case GIVE_UP -> mail.refused(attempt, refused.reason(), now);
        }
    }

    @Transactional
    long length() {
        return mails.queued();
    }

    @Transactional
    long held(MailTrouble trouble) {
        return mails.held(trouble);
    }

    /**
     * Longer than sending can take, so that nobody else claims the mail of a living instance: the last of what was taken
     * together begins {@link SendMails#FRESH} later at the most.
     */
    private Duration claimLength() {
        return timeout.multipliedBy(2).plus(SendMails.FRESH);
    }

    Duration pauseAfter(int attempts) {
        // Capped before shifting: the longest pause is reached long before 2^20.
        Duration pause = settings.shortestPause().multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(settings.longestPause()) < 0 ? pause : settings.longestPause();
    }
}
