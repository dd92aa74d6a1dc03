package fi.verkosto.review.decision;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.decisioncontent.ConsideredScores;
import fi.verkosto.review.decisioncontent.DecisionContent;
import fi.verkosto.review.decisioncontent.GrantTerms;
import fi.verkosto.review.decisioncontent.Outcome;
import fi.verkosto.review.decisioncontent.Reasoning;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The decision on one application (Government Grants Act, section 11): somebody presents it, somebody else approves. */
@Entity
@Table(name = "decision")
public class Decision extends DecidedMatter {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DecisionState state = DecisionState.DRAFT;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Outcome outcome;

    private Money awarded;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private GrantTerms terms;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(nullable = false)
    private Reasoning reasoning;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private ConsideredScores considered;

    @Column(name = "scores_set_aside", nullable = false)
    private boolean scoresSetAside;

    @Column(name = "presented_by")
    private String presentedBy;

    @Column(name = "presented_at")
    private Instant presentedAt;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "notification_ordered_by")
    private String notificationOrderedBy;

    @Column(name = "notification_ordered_at")
    private Instant notificationOrderedAt;

    @Column(name = "notification_held_by", insertable = false, updatable = false)
    private String notificationHeldBy;

    @Column(name = "notified_by")
    private String notifiedBy;

    @Column(name = "notified_at")
    private Instant notifiedAt;

    @Column(name = "accept_by")
    private LocalDate acceptBy;

    @Column(name = "declined_at")
    private Instant declinedAt;

    @Column(nullable = false)
    private boolean lapsed;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "taken_back")
    private TakenBack takenBack;

    /** Grows with every event of this decision, and is told in it. */
    @Column(nullable = false)
    private long revision;

    @Version
    private long version;

    protected Decision() {}

    Decision(UUID id, UUID callId, Proposal proposal, GrantTerms ofAwards) {
        super(id, callId, proposal);
        take(proposal.content(ofAwards));
    }

    /** A draft in the place of an earlier decision; the correction request that it decides on is null where there is none. */
    Decision(UUID id, Decision earlier, UUID correction, DecisionContent content) {
        super(id, earlier, correction);
        take(content);
    }

    private void take(DecisionContent content) {
        outcome = content.outcome();
        awarded = content.awarded();
        terms = content.terms();
        reasoning = content.reasoning();
    }

    void write(DecisionContent content) {
        transition(DecisionEvent.WRITE);
        take(content);
    }

    /** @param scores what it is presented with; null if nobody gave any */
    void present(String presenter, Instant now, ConsideredScores scores) {
        transition(DecisionEvent.PRESENT);
        considered = scores;
        presentedBy = presenter;
        presentedAt = now;
    }

    void takeBack(TakenBack why) {
        transition(DecisionEvent.TAKE_BACK);
        presentedBy = null;
        presentedAt = null;
        considered = null;
        scoresSetAside = false;
        takenBack = why;
    }

    /** Some of the scores that it was presented with count no more. */
    void setScoresAside() {
        scoresSetAside = true;
    }

    void approve(String decider, Instant now) {
        transition(DecisionEvent.APPROVE);
        if (decider.equals(presentedBy)) {
            throw new Refusal(ReviewError.PRESENTER_MAY_NOT_DECIDE);
        }
        approvedBy = decider;
        approvedAt = now;
    }

    void orderNotification(String officer, Instant now) {
        transition(DecisionEvent.ORDER_NOTIFICATION);
        notificationOrderedBy = officer;
        notificationOrderedAt = now;
    }

    void markNotified(String person, Instant now) {
        transition(DecisionEvent.NOTIFY);
        revision++;
        notifiedBy = person;
        notifiedAt = now;
        acceptBy = terms == null ? null : terms.acceptBy(FinnishTime.dayOf(now));
    }

    /** Its state stays: the decision was given. Returns whether this is news. */
    boolean markDeclined(Instant at, boolean hasLapsed) {
        if (declinedAt != null) {
            return false;
        }
        declinedAt = at;
        lapsed = hasLapsed;
        return true;
    }

    /** What becomes of it once it was given, each of which is told. */
    public void goOn(DecisionEvent event) {
        transition(event.requireAfterNotification());
        revision++;
    }

    private void transition(DecisionEvent event) {
        state = DecisionLifecycle.TABLE.next(state, event);
    }

    public DecisionContent content() {
        return new DecisionContent(outcome, awarded, terms, reasoning);
    }

    public DecisionState state() {
        return state;
    }

    public Outcome outcome() {
        return outcome;
    }

    public Optional<Money> awarded() {
        return Optional.ofNullable(awarded);
    }

    /** None for a rejection, and for an award from before they were kept. */
    public Optional<GrantTerms> terms() {
        return Optional.ofNullable(terms);
    }

    public Reasoning reasoning() {
        return reasoning;
    }

    /** The reasoning in one piece. */
    public LocalizedText reasons() {
        return reasoning.text();
    }

    /** None before it is presented, where nobody scored the application, and for one from before they were kept. */
    public Optional<ConsideredScores> considered() {
        return Optional.ofNullable(considered);
    }

    /** Whether it was presented with scores that count no more: it is taken back, and presented with what is left. */
    boolean hasScoresSetAside() {
        return scoresSetAside;
    }

    public Optional<String> presentedBy() {
        return Optional.ofNullable(presentedBy);
    }

    public Optional<Instant> presentedAt() {
        return Optional.ofNullable(presentedAt);
    }

    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    /** When an officer had it notified with others. */
    public Optional<Instant> notificationOrderedAt() {
        return Optional.ofNullable(notificationOrderedAt);
    }

    /** The code of the problem for which an ordered notification waits; it is tried again. */
    public Optional<String> notificationHeldBy() {
        return state == DecisionState.APPROVED ? Optional.ofNullable(notificationHeldBy) : Optional.empty();
    }

    public Optional<Instant> notifiedAt() {
        return Optional.ofNullable(notifiedAt);
    }

    /** Whether the person presented, approved or gave it: they are not to judge it again. */
    public boolean isWorkOf(String person) {
        return Stream.of(presentedBy, approvedBy, notificationOrderedBy, notifiedBy)
                .anyMatch(person::equals);
    }

    /** The last day on which the lead applicant accepts the award; none before the notification. */
    public Optional<LocalDate> acceptBy() {
        return Optional.ofNullable(acceptBy);
    }

    /** When its recipient declined the award, or an officer found that it lapsed: then it uses nothing any more. */
    public Optional<Instant> declinedAt() {
        return Optional.ofNullable(declinedAt);
    }

    /** Whether it was declined by nobody's accepting it in time. */
    public boolean hasLapsed() {
        return lapsed;
    }

    /** Who took it back last and why, whatever became of it since. */
    public Optional<TakenBack> takenBack() {
        return Optional.ofNullable(takenBack);
    }

    public long revision() {
        return revision;
    }

    public long version() {
        return version;
    }
}
