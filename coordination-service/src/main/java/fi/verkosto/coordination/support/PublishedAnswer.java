package fi.verkosto.coordination.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A question and its answer in words for everybody. Readers find it by its number, and learn the day: an identifier of this kind
 * tells the millisecond of its making, and a moment can be held against other moments.
 */
@Entity
@Table(name = "published_answer")
public class PublishedAnswer {

    @Id
    private UUID id;

    @Column(name = "programme_id")
    private UUID programmeId;

    /** Counts those of the programme from 1. */
    private int number;

    /** Never shown. */
    @Column(name = "request_id")
    private UUID requestId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private AnswerState state;

    @Enumerated(EnumType.STRING)
    private SupportTopic topic;

    private String question;

    private String answer;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    protected PublishedAnswer() {}

    static PublishedAnswer of(UUID id, SupportRequest request, int number, Wording wording, LocalDate today) {
        var published = new PublishedAnswer();
        published.id = id;
        published.programmeId = request.programmeId();
        published.number = number;
        published.requestId = request.id();
        published.state = AnswerState.PUBLISHED;
        published.topic = request.topic();
        published.question = wording.question();
        published.answer = wording.answer();
        published.publishedOn = today;
        return published;
    }

    void withdraw(String reason, LocalDate today) {
        state = AnswerLifecycle.TABLE.next(state, AnswerEvent.WITHDRAW);
        withdrawnOn = today;
        withdrawalReason = reason;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public int number() {
        return number;
    }

    UUID requestId() {
        return requestId;
    }

    public AnswerState state() {
        return state;
    }

    public SupportTopic topic() {
        return topic;
    }

    public String question() {
        return question;
    }

    public String answer() {
        return answer;
    }

    /** In Finland. */
    public LocalDate publishedOn() {
        return publishedOn;
    }

    public Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    public Optional<String> withdrawalReason() {
        return Optional.ofNullable(withdrawalReason);
    }

    /** A question and its answer as the coordinator words them for all. */
    public record Wording(String question, String answer) {}
}
