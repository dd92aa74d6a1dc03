package fi.verkosto.review.invitation;

import fi.verkosto.api.value.InvitationCode;
import fi.verkosto.review.evaluator.Expertise;
import fi.verkosto.review.letter.MailRecipient;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * An agency invites whoever reads a mail address to its register of evaluators. Nobody is known by the address: it is the person's
 * who has the code of the last mail. Address and name are personal data, and go with its end.
 */
@Entity
@Table(name = "evaluator_invitation")
public class EvaluatorInvitation {

    @Id
    private UUID id;

    /** Its business ID. */
    @Column(nullable = false, updatable = false)
    private String agency;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private InvitationState state;

    private String address;

    private String name;

    @Column(name = "mail_language", nullable = false)
    private String mailLanguage;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private List<String> languages;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private List<String> themes;

    private int capacity;

    @Column(name = "invited_at", nullable = false)
    private Instant invitedAt;

    @Column(name = "sent_at", nullable = false)
    private Instant sentAt;

    @Column(name = "times_sent")
    private int timesSent;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "wrong_codes")
    private int wrongCodes;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "decline_reason")
    private String declineReason;

    /** The entry of whoever accepted; null again once they are forgotten. */
    @Column(name = "evaluator_id")
    private UUID evaluatorId;

    @Version
    private long version;

    protected EvaluatorInvitation() {}

    EvaluatorInvitation(UUID id, String agency, MailRecipient to, Expertise expertise, Sending sending) {
        this.id = id;
        this.agency = agency;
        this.state = InvitationState.OPEN;
        this.languages = List.copyOf(expertise.languages());
        this.themes = List.copyOf(expertise.themes());
        this.capacity = expertise.capacity();
        this.invitedAt = sending.at();
        address(to);
        send(sending);
    }

    /** The code of the mail before is void. */
    void sendAgain(Sending sending) {
        transition(InvitationEvent.RESEND);
        send(sending);
    }

    void requireCorrectable() {
        InvitationLifecycle.TABLE.next(state, InvitationEvent.CORRECT);
    }

    boolean goesTo(String someAddress) {
        return someAddress.equalsIgnoreCase(address);
    }

    /** The code that somebody else may have got is void. */
    void correct(MailRecipient to, Sending sending) {
        transition(InvitationEvent.CORRECT);
        address(to);
        send(sending);
    }

    private void address(MailRecipient to) {
        address = to.address();
        name = to.name().orElse(null);
        mailLanguage = to.language();
    }

    private void send(Sending sending) {
        sentAt = sending.at();
        timesSent++;
        lastDay = sending.lastDay();
        codeHash = sending.code().hash();
        wrongCodes = 0;
    }

    void withdraw(Instant now) {
        end(InvitationEvent.WITHDRAW, now);
    }

    /** @param evaluator the entry of whoever had the code */
    void accept(UUID evaluator, Instant now) {
        String used = codeHash;
        end(InvitationEvent.ACCEPT, now);
        codeHash = used;
        evaluatorId = evaluator;
    }

    void decline(String reason, Instant now) {
        end(InvitationEvent.DECLINE, now);
        declineReason = reason;
    }

    void expire(Instant now) {
        end(InvitationEvent.EXPIRE, now);
    }

    void forget(Instant now) {
        end(InvitationEvent.FORGET, now);
    }

    private void end(InvitationEvent event, Instant now) {
        transition(event);
        endedAt = now;
        address = null;
        name = null;
        codeHash = null;
    }

    private void transition(InvitationEvent event) {
        state = InvitationLifecycle.TABLE.next(state, event);
    }

    /** @param today in Finland */
    boolean takes(InvitationCode code, LocalDate today) {
        return hasCode() && !today.isAfter(lastDay) && code.has(codeHash);
    }

    /** Whose entry it led to, if it was accepted with this code. */
    Optional<UUID> acceptedWith(InvitationCode code) {
        return state == InvitationState.ACCEPTED && code.has(codeHash) ? evaluatorId() : Optional.empty();
    }

    /**
     * A code was none, or not the right one.
     *
     * @param most wrong ones, of which the last makes the right one void too
     * @return whether this was the last
     */
    boolean countWrongCode(int most) {
        if (!hasCode()) {
            return false;
        }
        wrongCodes++;
        if (wrongCodes >= most) {
            codeHash = null;
        }
        return !hasCode();
    }

    /** Whether there is a code that may be taken; an open one without must be sent again. */
    public boolean hasCode() {
        return state == InvitationState.OPEN && codeHash != null;
    }

    public UUID id() {
        return id;
    }

    public String agency() {
        return agency;
    }

    public InvitationState state() {
        return state;
    }

    /** Where it was sent; none once it is over. */
    public Optional<MailRecipient> recipient() {
        return Optional.ofNullable(address)
                .map(known -> new MailRecipient(known, mailLanguage, Optional.ofNullable(name)));
    }

    public List<String> languages() {
        return languages;
    }

    public List<String> themes() {
        return themes;
    }

    public int capacity() {
        return capacity;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public int timesSent() {
        return timesSent;
    }

    /** On which the code is taken, in Finland. */
    public LocalDate lastDay() {
        return lastDay;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<String> declineReason() {
        return Optional.ofNullable(declineReason);
    }

    public Optional<UUID> evaluatorId() {
        return Optional.ofNullable(evaluatorId);
    }

    public long version() {
        return version;
    }
}
