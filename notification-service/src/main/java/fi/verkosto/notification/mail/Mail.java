package fi.verkosto.notification.mail;

import fi.verkosto.api.CommonError;
import fi.verkosto.api.Lifecycle;
import fi.verkosto.api.Refusal;
import fi.verkosto.notification.smtp.OutgoingMail;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.ListIndexBase;

/**
 * A mail to one person, from being asked for until the mail server took it.
 *
 * <p>Two times live here. What people see (asked, attempted, sent) is business time. When to try again is the
 * database's time, because a pause of two seconds must stay one when the business clock leaps by months.
 */
@Entity
public class Mail {

    /** A result may come late, after the claim ran out and another instance took over: what is final stays final. */
    static final Lifecycle<MailState, MailEvent> LIFECYCLE = Lifecycle.of(MailState.class, MailEvent.class)
            .allow(MailState.QUEUED, MailEvent.ATTEMPT, MailState.QUEUED)
            .allow(MailState.QUEUED, MailEvent.ACCEPT, MailState.SENT)
            .allow(MailState.QUEUED, MailEvent.DEFER, MailState.QUEUED)
            .allow(MailState.QUEUED, MailEvent.REFUSE, MailState.UNDELIVERABLE)
            .allow(MailState.QUEUED, MailEvent.HOLD, MailState.HELD)
            .allow(MailState.QUEUED, MailEvent.ERASE, MailState.UNDELIVERABLE)
            .allow(MailState.HELD, MailEvent.ACCEPT, MailState.SENT)
            .allow(MailState.HELD, MailEvent.DEFER, MailState.HELD)
            .allow(MailState.HELD, MailEvent.REFUSE, MailState.UNDELIVERABLE)
            .allow(MailState.HELD, MailEvent.HOLD, MailState.HELD)
            .allow(MailState.HELD, MailEvent.QUEUE_AGAIN, MailState.QUEUED)
            .allow(MailState.HELD, MailEvent.ERASE, MailState.UNDELIVERABLE)
            .allow(MailState.SENT, MailEvent.ACCEPT, MailState.SENT)
            .allow(MailState.SENT, MailEvent.DEFER, MailState.SENT)
            .allow(MailState.SENT, MailEvent.REFUSE, MailState.SENT)
            .allow(MailState.SENT, MailEvent.HOLD, MailState.SENT)
            .allow(MailState.SENT, MailEvent.ERASE, MailState.SENT)
            .allow(MailState.UNDELIVERABLE, MailEvent.ACCEPT, MailState.SENT)
            .allow(MailState.UNDELIVERABLE, MailEvent.DEFER, MailState.UNDELIVERABLE)
            .allow(MailState.UNDELIVERABLE, MailEvent.REFUSE, MailState.UNDELIVERABLE)
            .allow(MailState.UNDELIVERABLE, MailEvent.HOLD, MailState.UNDELIVERABLE)
            .allow(MailState.UNDELIVERABLE, MailEvent.QUEUE_AGAIN, MailState.QUEUED)
            .allow(MailState.UNDELIVERABLE, MailEvent.ERASE, MailState.UNDELIVERABLE)
            .build();

    @Id
    private UUID id;

    @Column(name = "application_id")
    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private MailTemplate template;

    @Enumerated(EnumType.STRING)
    private MailLanguage language;

    private String address;
    private String organisation;
    private String subject;
    private String text;

    @Enumerated(EnumType.STRING)
    private MailState state;

    /** What stood in the way at the last attempt. */
    @Enumerated(EnumType.STRING)
    private MailTrouble trouble;

    /** Since it was queued. */
    @Column(name = "doubtful_refusals")
    private int doubtfulRefusals;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    /** The database's time when it was queued last. */
    @Column(name = "queued_at")
    private Instant queuedAt;

    /** The database's time when it was sent or stopped: from then on its personal data are kept for a while only. */
    @Column(name = "settled_at")
    private Instant settledAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "delivery_attempt", joinColumns = @JoinColumn(name = "mail_id"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    @BatchSize(size = 200)
    private List<Attempt> attempts = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "requeueing", joinColumns = @JoinColumn(name = "mail_id"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    @BatchSize(size = 200)
    private List<Requeueing> requeueings = new ArrayList<>();

    protected Mail() {}

    Mail(MailRequest request, MailText content, Instant databaseNow) {
        this.id = request.eventId();
        this.applicationId = request.applicationId();
        this.template = request.template();
        this.language = request.language();
        this.address = request.address();
        this.organisation = request.organisation().orElse(null);
        this.requestedAt = request.requestedAt();
        this.subject = content.subject();
        this.text = content.text();
        this.state = MailState.QUEUED;
        this.queuedAt = databaseNow;
        this.nextAttemptAt = databaseNow;
    }

    /**
     * An attempt begins; until the claim runs out no other instance begins one.
     *
     * @return the number of the attempt
     */
    int begin(Instant businessNow, Instant claimedUntil) {
        state = LIFECYCLE.next(state, MailEvent.ATTEMPT);
        attempts.add(Attempt.begunAt(businessNow));
        nextAttemptAt = claimedUntil;
        return attempts.size();
    }

    OutgoingMail outgoing(String messageIdDomain) {
        return new OutgoingMail(id + "@" + messageIdDomain, address, subject, text, language.code(), requestedAt);
    }

    void accepted(int number, Instant businessNow, Instant databaseNow) {
        state = LIFECYCLE.next(state, MailEvent.ACCEPT);
        if (sentAt == null) {
            sentAt = businessNow;
        }
        trouble = null;
        settledAt = databaseNow;
        settle(number, Attempt.Outcome.ACCEPTED, null);
    }

    /** It is tried again after the pause. */
    void deferred(int number, MailTrouble why, String reply, Instant databaseNow, Duration pause) {
        waitFor(number, why, databaseNow, pause);
        settle(number, Attempt.Outcome.DEFERRED, reply);
    }

    /** Nobody knows whether it was taken. It is tried again after a long pause, and the attempt stays UNKNOWN. */
    void unanswered(int number, String reply, Instant databaseNow, Duration pause) {
        waitFor(number, MailTrouble.SERVER, databaseNow, pause);
        settle(number, Attempt.Outcome.UNKNOWN, reply);
    }

    /** Refused in a way that may or may not last: it is tried again after the next of the pauses, and held after the last. */
    void doubted(int number, MailTrouble why, String reply, Instant databaseNow, List<Duration> pauses) {
        if (doubtfulRefusals >= pauses.size()) {
            held(number, why, reply, databaseNow);
            return;
        }
        deferred(number, why, reply, databaseNow, pauses.get(doubtfulRefusals));
        doubtfulRefusals++;
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
        MailState next = LIFECYCLE.next(state, MailEvent.QUEUE_AGAIN);
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
        doubtfulRefusals = 0;
        settledAt = null;
        queuedAt = databaseNow;
        nextAttemptAt = databaseNow;
    }

    boolean isQueuedSince(Duration time, Instant databaseNow) {
        return !queuedAt.plus(time).isAfter(databaseNow);
    }

    /** Forgets the person; one that waits is not sent any more. What mail servers reply often repeats the address. */
    void erase(Instant databaseNow) {
        state = LIFECYCLE.next(state, MailEvent.ERASE);
        if (settledAt == null) {
            settledAt = databaseNow;
        }
        address = null;
        subject = null;
        text = null;
        attempts.replaceAll(attempt -> attempt.with(attempt.outcome(), null));
    }

    private void waitFor(int number, MailTrouble why, Instant databaseNow, Duration pause) {
        state = LIFECYCLE.next(state, MailEvent.DEFER);
        if (state == MailState.QUEUED && number == attempts.size()) {
            trouble = why;
            nextAttemptAt = databaseNow.plus(pause);
        }
    }

    /** What became of it meanwhile stays as it is: the result of an attempt may come late. */
    private void stop(MailEvent event, MailTrouble why, Instant databaseNow) {
        MailState next = LIFECYCLE.next(state, event);
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

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public MailTemplate template() {
        return template;
    }

    public MailLanguage language() {
        return language;
    }

    /** Null once it was erased, like the subject and the text. */
    public String address() {
        return address;
    }

    public Optional<String> organisation() {
        return Optional.ofNullable(organisation);
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }

    public MailState state() {
        return state;
    }

    public Optional<MailTrouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    public List<Requeueing> requeueings() {
        return List.copyOf(requeueings);
    }
}
