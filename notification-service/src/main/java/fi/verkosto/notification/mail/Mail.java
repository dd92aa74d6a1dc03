package fi.verkosto.notification.mail;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.notification.smtp.OutgoingMail;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;

/**
 * A mail to one person, from being asked for until the mail server took it.
 *
 * <p>Two times live here. What people see (asked, attempted, sent) is business time. When to try again is the
 * database's time, because a pause of two seconds must stay one when the business clock leaps by months.
 */
@Entity
@DynamicUpdate
public class Mail extends FiledMail {

    protected Mail() {}

    private Mail(MailRequest request, MailState state, Instant databaseNow) {
        this.id = request.eventId();
        this.about = request.about();
        this.sender = request.sender().orElse(null);
        this.template = request.template().name();
        this.language = request.language();
        this.address = request.address();
        this.organisation = request.organisation().orElse(null);
        this.requestedAt = request.requestedAt();
        this.attachments = new ArrayList<>(request.attachments());
        this.state = state;
        this.queuedAt = databaseNow;
        this.nextAttemptAt = databaseNow;
    }

    static Mail queued(MailRequest request, MailText content, Instant databaseNow) {
        Mail mail = new Mail(request, MailState.QUEUED, databaseNow);
        mail.subject = content.subject();
        mail.text = content.text();
        return mail;
    }

    static Mail heldForItsTemplate(MailRequest request, Instant databaseNow) {
        Mail mail = new Mail(request, MailState.HELD, databaseNow);
        mail.trouble = MailTrouble.TEMPLATE;
        mail.unrendered = new HashMap<>(request.values());
        mail.settledAt = databaseNow;
        return mail;
    }

    /** What is still to be rendered before it can be queued. */
    Optional<Map<String, MailValue>> unrendered() {
        return Optional.ofNullable(unrendered).map(Map::copyOf);
    }

    void render(MailText content) {
        subject = content.subject();
        text = content.text();
        unrendered = null;
    }

    /**
     * An attempt begins; until the claim runs out no other instance begins one.
     *
     * @return the number of the attempt
     */
    int begin(Instant businessNow, Instant claimedUntil) {
        state = MailLifecycle.TABLE.next(state, MailEvent.ATTEMPT);
        attempts.add(Attempt.begunAt(businessNow));
        nextAttemptAt = claimedUntil;
        return attempts.size();
    }

    /** An attempt that was written down did not begin after all: as if it never had been. */
    void notBegun(int number, Instant databaseNow) {
        if (number == attempts.size() && attempts.getLast().outcome() == Attempt.Outcome.UNKNOWN) {
            attempts.removeLast();
            nextAttemptAt = databaseNow;
        }
    }

    OutgoingMail outgoing(String messageIdDomain) {
        return new OutgoingMail(
                id + "@" + messageIdDomain,
                sender,
                address,
                subject,
                text,
                language.code(),
                requestedAt,
                List.copyOf(attachments));
    }

    void accepted(int number, Instant businessNow, Instant databaseNow) {
        state = MailLifecycle.TABLE.next(state, MailEvent.ACCEPT);
        if (sentAt == null) {
            sentAt = businessNow;
        }
        trouble = null;
        settledAt = databaseNow;
        text = HiddenCodes.in(text);
        settle(number, Attempt.Outcome.ACCEPTED, null);
    }

    /** It is tried again after the pause. */
    void deferred(int number, MailTrouble why, String reply, Instant databaseNow, Duration pause) {
        waitFor(number, why, databaseNow, pause);
        settle(number, Attempt.Outcome.DEFERRED, reply);
    }

    /**
     * Nobody knows whether it was taken, so the attempt stays UNKNOWN. It is tried again after the next of the pauses, and
     * held after the last: each attempt may be one more copy.
     */
    void unanswered(int number, String reply, Instant databaseNow, List<Duration> pauses) {
        waitInDoubt(number, MailTrouble.SERVER, databaseNow, pauses);
        settle(number, Attempt.Outcome.UNKNOWN, reply);
    }

    /** Refused in a way that may or may not last: it is tried again after the next of the pauses, and held after the last. */
    void doubted(int number, MailTrouble why, String reply, Instant databaseNow, List<Duration> pauses) {
        boolean waits = waitInDoubt(number, why, databaseNow, pauses);
        settle(number, waits ? Attempt.Outcome.DEFERRED : Attempt.Outcome.REFUSED, reply);
    }

    private boolean waitInDoubt(int number, MailTrouble why, Instant databaseNow, List<Duration> pauses) {
        if (doubts >= pauses.size()) {
            stop(MailEvent.HOLD, why, databaseNow);
            return false;
        }
        waitFor(number, why, databaseNow, pauses.get(doubts));
        doubts++;
        return true;
    }

    /** Not tried any more, until it is queued again. */
    void held(int number, MailTrouble why, String reply, Instant databaseNow) {
        stop(MailEvent.HOLD, why, databaseNow);
        settle(number, Attempt.Outcome.REFUSED, reply);
    }

    void refused(int number, String reply, Instant databaseNow) {
        stop(MailEvent.REFUSE, MailTrouble.RECIPIENT, databaseNow);
        settle(number, Attempt.Outcome.REFUSED, reply);
    }

    void queueAgain(Requeueing requeueing, Instant databaseNow) {
        MailState next = MailLifecycle.TABLE.next(state, MailEvent.QUEUE_AGAIN);
        if (address == null) {
            throw new Refusal(CommonError.ILLEGAL_TRANSITION)
                    .with("state", state.name())
                    .detail(
                            "Viestin henkilötiedot on poistettu, joten sitä ei voi lähettää",
                            "Meddelandets personuppgifter har raderats, så det kan inte skickas",
                            "The mail's personal data were erased, so it cannot be sent");
        }
        state = next;
        requeueings.add(requeueing);
        trouble = null;
        doubts = 0;
        settledAt = null;
        queuedAt = databaseNow;
        nextAttemptAt = databaseNow;
    }

    boolean isQueuedSince(Duration time, Instant databaseNow) {
        return !queuedAt.plus(time).isAfter(databaseNow);
    }

    /** Forgets the person; one that waits is not sent any more. What mail servers reply often repeats the address. */
    void erase(Instant databaseNow) {
        state = MailLifecycle.TABLE.next(state, MailEvent.ERASE);
        if (settledAt == null) {
            settledAt = databaseNow;
        }
        address = null;
        subject = null;
        text = null;
        unrendered = null;
        attachments.clear();
        attempts.replaceAll(attempt -> attempt.with(attempt.outcome(), null));
    }

    private void waitFor(int number, MailTrouble why, Instant databaseNow, Duration pause) {
        state = MailLifecycle.TABLE.next(state, MailEvent.DEFER);
        if (state == MailState.QUEUED && number == attempts.size()) {
            trouble = why;
            nextAttemptAt = databaseNow.plus(pause);
        }
    }

    /** What became of it meanwhile stays as it is: the result of an attempt may come late. */
    private void stop(MailEvent event, MailTrouble why, Instant databaseNow) {
        MailState next = MailLifecycle.TABLE.next(state, event);
        if (next != state) {
            state = next;
            trouble = why;
            settledAt = databaseNow;
        }
    }

    /** An attempt may have begun before the person was erased. */
    private void settle(int number, Attempt.Outcome outcome, String reply) {
        attempts.set(number - 1, attempts.get(number - 1).with(outcome, address == null ? null : reply));
    }
}
