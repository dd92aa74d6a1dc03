package fi.verkosto.review.correction;

import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decision.TakenBack;
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
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A request for the correction of a decision (Government Grants Act, section 34). Whenever it came, it is kept and answered. */
@Entity
@Table(name = "correction_request")
public class CorrectionRequest {

    @Id
    private UUID id;

    @Column(name = "decision_id", nullable = false, updatable = false)
    private UUID decisionId;

    @Column(name = "review_id", nullable = false, updatable = false)
    private UUID reviewId;

    @Column(name = "call_id", nullable = false, updatable = false)
    private UUID callId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CorrectionState state;

    @Column(nullable = false, updatable = false)
    private String party;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private CorrectionChannel channel;

    @Column(name = "arrived_at", nullable = false, updatable = false)
    private Instant arrivedAt;

    @Column(name = "lodged_by", nullable = false, updatable = false)
    private String lodgedBy;

    @Column(name = "lodged_at", nullable = false, updatable = false)
    private Instant lodgedAt;

    @Column(nullable = false, updatable = false)
    private String demand;

    @Column(nullable = false, updatable = false)
    private String grounds;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(nullable = false)
    private List<TimeLimit> computations;

    private boolean late;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    private String handler;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private CorrectionProposal proposal;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "taken_back")
    private TakenBack takenBack;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "new_decision_id")
    private UUID newDecisionId;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    private long version;

    protected CorrectionRequest() {}

    CorrectionRequest(UUID id, Decision decision, Lodged lodged, TimeLimit limit, String by, Instant now) {
        this.id = id;
        this.decisionId = decision.id();
        this.reviewId = decision.reviewId();
        this.callId = decision.callId();
        this.state = CorrectionState.RECEIVED;
        this.party = lodged.party();
        this.channel = lodged.channel();
        this.arrivedAt = lodged.arrivedAt();
        this.demand = lodged.demand();
        this.grounds = lodged.grounds();
        this.lodgedBy = by;
        this.lodgedAt = now;
        this.computations = List.of();
        compute(limit);
    }

    private void compute(TimeLimit limit) {
        computations = Stream.concat(computations.stream(), Stream.of(limit)).toList();
        late = limit.wasMissedBy(arrivedAt);
        lastDay = limit.lastDay();
    }

    /** Both computations are kept. */
    void showKnowledge(LocalDate day, TimeLimit.Shown shown) {
        transition(CorrectionEvent.SHOW_KNOWLEDGE);
        compute(limit().knownOn(day, shown));
    }

    void assign(String person) {
        transition(CorrectionEvent.ASSIGN);
        handler = person;
    }

    void present(CorrectionProposal presented) {
        transition(CorrectionEvent.PRESENT);
        proposal = presented;
    }

    void takeBack(TakenBack why) {
        transition(CorrectionEvent.TAKE_BACK);
        proposal = null;
        takenBack = why;
    }

    void approve(String decider, Instant now, Optional<UUID> newDecision) {
        transition(CorrectionEvent.APPROVE);
        approvedBy = decider;
        approvedAt = now;
        newDecisionId = newDecision.orElse(null);
    }

    void decide(Instant now) {
        transition(CorrectionEvent.NOTIFY);
        decidedAt = now;
    }

    /** Refuses what the state does not allow, before anything else is done. */
    void require(CorrectionEvent event) {
        CorrectionLifecycle.TABLE.next(state, event);
    }

    private void transition(CorrectionEvent event) {
        state = CorrectionLifecycle.TABLE.next(state, event);
    }

    public UUID id() {
        return id;
    }

    public UUID decisionId() {
        return decisionId;
    }

    public UUID reviewId() {
        return reviewId;
    }

    public UUID callId() {
        return callId;
    }

    public CorrectionState state() {
        return state;
    }

    /** What came, and from whom. */
    public Lodged lodged() {
        return new Lodged(party, channel, arrivedAt, demand, grounds);
    }

    /** The subject of whoever asks, or of the officer who registered what came in another way. */
    public String lodgedBy() {
        return lodgedBy;
    }

    public Instant lodgedAt() {
        return lodgedAt;
    }

    /** Of the time limit, the one that holds last. */
    public List<TimeLimit> computations() {
        return computations;
    }

    public TimeLimit limit() {
        return computations.getLast();
    }

    public boolean isLate() {
        return late;
    }

    public Optional<String> handler() {
        return Optional.ofNullable(handler);
    }

    public Optional<CorrectionProposal> proposal() {
        return Optional.ofNullable(proposal);
    }

    public Optional<TakenBack> takenBack() {
        return Optional.ofNullable(takenBack);
    }

    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    /** What came in the place of the decision; none unless it was corrected. */
    public Optional<UUID> newDecisionId() {
        return Optional.ofNullable(newDecisionId);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public long version() {
        return version;
    }
}
