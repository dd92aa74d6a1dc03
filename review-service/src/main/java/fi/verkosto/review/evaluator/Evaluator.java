package fi.verkosto.review.evaluator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Somebody whom one agency may ask to evaluate, as its register has them. Personal data. */
@Entity
@Table(name = "evaluator")
public class Evaluator {

    @Id
    private UUID id;

    /** Its business ID. */
    @Column(nullable = false, updatable = false)
    private String agency;

    /** The subject of their access tokens. */
    @Column(nullable = false, updatable = false)
    private String person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EvaluatorState state;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private List<String> languages;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private List<String> themes;

    private int capacity;

    @Column(name = "invited_at", nullable = false)
    private Instant invitedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "decline_reason")
    private String declineReason;

    @JdbcTypeCode(SqlTypes.JSON)
    private Rest rest;

    @Version
    private long version;

    protected Evaluator() {}

    Evaluator(UUID id, String agency, String person, Expertise expertise, Instant now) {
        this.id = id;
        this.agency = agency;
        this.person = person;
        this.state = EvaluatorState.INVITED;
        this.invitedAt = now;
        take(expertise);
    }

    void inviteAgain(Expertise expertise, Instant now) {
        transition(EvaluatorEvent.INVITE);
        invitedAt = now;
        answeredAt = null;
        declineReason = null;
        take(expertise);
    }

    void change(Expertise expertise) {
        transition(EvaluatorEvent.CHANGE);
        take(expertise);
    }

    /** The person says themselves what they can do. */
    void confirm(Expertise expertise, Instant now) {
        transition(EvaluatorEvent.CONFIRM);
        answeredAt = now;
        take(expertise);
    }

    /** By an invitation that did not know them; who was in the register already stays as they are, resting or not. */
    void join(Expertise expertise, Instant now) {
        if (hasConfirmed()) {
            change(expertise);
            return;
        }
        if (state == EvaluatorState.DECLINED) {
            inviteAgain(expertise, now);
        }
        confirm(expertise, now);
    }

    void decline(String reason, Instant now) {
        transition(EvaluatorEvent.DECLINE);
        answeredAt = now;
        declineReason = reason;
    }

    void rest(Rest why) {
        transition(EvaluatorEvent.REST);
        rest = why;
    }

    void comeBack() {
        transition(EvaluatorEvent.RETURN);
        rest = null;
    }

    private void take(Expertise expertise) {
        languages = List.copyOf(expertise.languages());
        themes = List.copyOf(expertise.themes());
        capacity = expertise.capacity();
    }

    private void transition(EvaluatorEvent event) {
        state = EvaluatorLifecycle.TABLE.next(state, event);
    }

    boolean isOf(String somebody) {
        return person.equals(somebody);
    }

    /** Whether the agency may ask them. */
    boolean canBeAsked() {
        return state == EvaluatorState.CONFIRMED;
    }

    /** Before, the agency knows nothing of them but that it invited them. */
    public boolean hasConfirmed() {
        return state.isAgreed();
    }

    public UUID id() {
        return id;
    }

    public String agency() {
        return agency;
    }

    public String person() {
        return person;
    }

    public EvaluatorState state() {
        return state;
    }

    public List<String> languages() {
        return languages;
    }

    public List<String> themes() {
        return themes;
    }

    /** How many applications at once within one call. */
    public int capacity() {
        return capacity;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<String> declineReason() {
        return Optional.ofNullable(declineReason);
    }

    public Optional<Rest> rest() {
        return Optional.ofNullable(rest);
    }

    public long version() {
        return version;
    }
}
