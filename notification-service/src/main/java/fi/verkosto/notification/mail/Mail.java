package fi.verkosto.notification.mail;

import fi.verkosto.api.lifecycle.Lifecycle;
import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.notification.smtp.OutgoingMail;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.type.SqlTypes;

/**
 * A mail to one person, from being asked for until the mail server took it.
 *
 * <p>Two times live here. What people see (asked, attempted, sent) is business time. When to try again is the
 * database's time, because a pause of two seconds must stay one when the business clock leaps by months.
 */
@Entity
@DynamicUpdate
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

    @Embedded
    private About about;

    private String template;

    @Enumerated(EnumType.STRING)
    private MailLanguage language;

    private String address;
    private String organisation;
    private String subject;
    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, MailValue> unrendered;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "mail_attachment", joinColumns = @JoinColumn(name = "mail_id"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    @BatchSize(size = 200)
    private List<Attachment> attachments = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private MailState state;

    /** What stood in the way at the last attempt. */
    @Enumerated(EnumType.STRING)
    private MailTrouble trouble;

    /** Refusals that may or may not last, and answers that did not come, since it was queued. */
    private int doubts;

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

    private Mail(MailRequest request, MailState state, Instant databaseNow) {
        this.id = request.eventId();
        this.about = request.about();
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
        state = LIFECYCLE.next(state, MailEvent.ATTEMPT);
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
                address,
                subject,
                text,
                language.code(),
                requestedAt,
                List.copyOf(attachments));
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
        state = LIFECYCLE.next(state, MailEvent.ERASE);
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

    public About about() {
        return about;
    }

    public MailTemplate template() {
        return new MailTemplate(template);
    }

    public List<Attachment> attachments() {
        return List.copyOf(attachments);
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
