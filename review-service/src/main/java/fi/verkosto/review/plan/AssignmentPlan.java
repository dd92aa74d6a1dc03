package fi.verkosto.review.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** Who is to evaluate which applications of a call, computed and perhaps changed by hand, before anybody is asked. */
@Entity
@Table(name = "assignment_plan")
public class AssignmentPlan {

    @Id
    private UUID id;

    @Column(name = "call_id", nullable = false, updatable = false)
    private UUID callId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PlanState state;

    @Column(nullable = false, updatable = false)
    private int evaluators;

    @Column(nullable = false, updatable = false)
    private long seed;

    @Column(name = "time_limit_seconds", nullable = false, updatable = false)
    private int timeLimitSeconds;

    @Column(name = "made_by", nullable = false, updatable = false)
    private String madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private PlanProgress progress;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Proposal proposal;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private PlanClash clash;

    @Version
    private long version;

    protected AssignmentPlan() {}

    AssignmentPlan(UUID id, PlanRequest request, String madeBy, Instant madeAt) {
        this.id = id;
        callId = request.callId();
        state = PlanState.RUNNING;
        evaluators = request.evaluators();
        seed = request.seed();
        timeLimitSeconds = request.timeLimitSeconds();
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    void reach(PlanProgress reached) {
        progress = reached;
    }

    void propose(Proposal found) {
        transition(PlanEvent.PROPOSE);
        proposal = found;
    }

    void findImpossible(PlanClash found) {
        transition(PlanEvent.FIND_IMPOSSIBLE);
        clash = found;
    }

    void fail() {
        transition(PlanEvent.FAIL);
    }

    void change(Proposal changed) {
        transition(PlanEvent.CHANGE);
        proposal = changed;
    }

    void offer() {
        transition(PlanEvent.OFFER);
    }

    void supersede() {
        transition(PlanEvent.SUPERSEDE);
    }

    /** Refused before anything else is looked at, so that the answer names what the state allows. */
    void require(PlanEvent event) {
        PlanLifecycle.TABLE.next(state, event);
    }

    private void transition(PlanEvent event) {
        state = PlanLifecycle.TABLE.next(state, event);
    }

    boolean isRunning() {
        return state == PlanState.RUNNING;
    }

    PlanRequest request() {
        return new PlanRequest(callId, evaluators, seed, timeLimitSeconds);
    }

    public UUID id() {
        return id;
    }

    public UUID callId() {
        return callId;
    }

    public PlanState state() {
        return state;
    }

    public int evaluators() {
        return evaluators;
    }

    public long seed() {
        return seed;
    }

    public int timeLimitSeconds() {
        return timeLimitSeconds;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Optional<PlanProgress> progress() {
        return Optional.ofNullable(progress);
    }

    public Optional<Proposal> proposal() {
        return Optional.ofNullable(proposal);
    }

    public Optional<PlanClash> clash() {
        return Optional.ofNullable(clash);
    }

    public long version() {
        return version;
    }
}
