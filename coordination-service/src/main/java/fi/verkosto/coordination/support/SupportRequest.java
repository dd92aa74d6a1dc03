package fi.verkosto.coordination.support;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.programme.Provider;
import jakarta.persistence.AttributeOverride;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A question of a network to the coordinator, with all that is written about it. */
@Entity
@Table(name = "support_request")
public class SupportRequest {

    /** So that all of it can be shown at once. */
    static final int MOST_MESSAGES = 100;

    @Id
    private UUID id;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "call_id")
    private UUID callId;

    /** Of the call: its business ID. */
    private String agency;

    @Column(name = "network_id")
    private UUID networkId;

    @Version
    private long version;

    /** Grows with every event of this request, and is told in it. */
    private long revision;

    @Enumerated(EnumType.STRING)
    private SupportState state;

    @Enumerated(EnumType.STRING)
    private SupportTopic topic;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    /** That asked. */
    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "organisation_name"))
    private Provider organisation;

    @Column(name = "asked_at")
    private Instant askedAt;

    /** Of what waits for an answer now; null while nothing does. */
    @Column(name = "waiting_since")
    private Instant waitingSince;

    @Column(name = "first_answered_at")
    private Instant firstAnsweredAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "closed_by")
    private CoordinationRole closedBy;

    // Lists read rows; whoever reads a request itself shows them.
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "support_message", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    private List<SupportMessage> messages = new ArrayList<>();

    protected SupportRequest() {}

    static SupportRequest asked(UUID id, Network network, Question question, Author author, Instant now) {
        var request = new SupportRequest();
        request.id = id;
        request.programmeId = network.programmeId();
        request.callId = network.callId();
        request.agency = network.agency();
        request.networkId = network.id();
        request.revision = 1;
        request.state = SupportState.OPEN;
        request.topic = question.topic();
        request.urgency = question.urgency();
        request.organisation = author.organisation();
        request.askedAt = now;
        request.waitingSince = now;
        request.write(MessageKind.QUESTION, question.text(), author, now);
        return request;
    }

    /** Returns since when what is answered had waited; none where it was answered already. */
    Optional<Instant> answer(String text, Author author, Instant now) {
        state = SupportLifecycle.TABLE.next(state, SupportEvent.ANSWER);
        write(MessageKind.ANSWER, text, author, now);
        Optional<Instant> waited = Optional.ofNullable(waitingSince);
        waitingSince = null;
        firstAnsweredAt = firstAnsweredAt == null ? now : firstAnsweredAt;
        revision++;
        return waited;
    }

    /** What waits already goes on waiting since it did. */
    void followUp(String text, Author author, Instant now) {
        state = SupportLifecycle.TABLE.next(state, SupportEvent.FOLLOW_UP);
        write(MessageKind.FOLLOW_UP, text, author, now);
        beginToWait(now);
    }

    void handOver(Authority authority, String reason, Author author, Instant now) {
        state = SupportLifecycle.TABLE.next(state, authority.event());
        write(authority.message(), reason, author, now);
        beginToWait(now);
    }

    void handBack(String reason, Author author, Instant now) {
        state = SupportLifecycle.TABLE.next(state, SupportEvent.HAND_BACK);
        write(MessageKind.HANDED_BACK, reason, author, now);
    }

    void close(CoordinationRole by, Instant now) {
        state = SupportLifecycle.TABLE.next(state, SupportEvent.CLOSE);
        waitingSince = null;
        closedAt = now;
        closedBy = by;
    }

    /** Nothing of it changes; refused while there is nothing that could be said to all. */
    void requirePublishable() {
        SupportLifecycle.TABLE.next(state, SupportEvent.PUBLISH);
    }

    private void beginToWait(Instant now) {
        waitingSince = waitingSince == null ? now : waitingSince;
    }

    private void write(MessageKind kind, String text, Author author, Instant now) {
        if (messages.size() == MOST_MESSAGES) {
            throw new Refusal(CoordinationError.SUPPORT_MESSAGE_LIMIT_REACHED).with("most", MOST_MESSAGES);
        }
        messages.add(SupportMessage.of(kind, text, author, now));
    }

    /** Whose turn it is to answer. */
    CoordinationRole holder() {
        return holder(state);
    }

    static CoordinationRole holder(SupportState state) {
        return switch (state) {
            case HANDED_TO_AGENCY -> CoordinationRole.OFFICER;
            case HANDED_TO_MINISTRY -> CoordinationRole.OBSERVER;
            case OPEN, ANSWERED, CLOSED -> CoordinationRole.COORDINATOR;
        };
    }

    public UUID id() {
        return id;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public UUID callId() {
        return callId;
    }

    public String agency() {
        return agency;
    }

    public UUID networkId() {
        return networkId;
    }

    public long version() {
        return version;
    }

    public long revision() {
        return revision;
    }

    public SupportState state() {
        return state;
    }

    public SupportTopic topic() {
        return topic;
    }

    public Urgency urgency() {
        return urgency;
    }

    /** That asked. */
    public Provider organisation() {
        return organisation;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<Instant> waitingSince() {
        return Optional.ofNullable(waitingSince);
    }

    public Optional<Instant> answerBy() {
        return waitingSince().map(urgency::answerBy);
    }

    public Optional<Instant> firstAnsweredAt() {
        return Optional.ofNullable(firstAnsweredAt);
    }

    public Optional<Duration> timeToFirstAnswer() {
        return firstAnsweredAt().map(answered -> Waited.between(askedAt, answered));
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<CoordinationRole> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    /** The question first. */
    public List<SupportMessage> messages() {
        return List.copyOf(messages);
    }
}
