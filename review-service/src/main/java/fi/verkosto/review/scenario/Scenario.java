package fi.verkosto.review.scenario;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A selection of a call that is tried, with policies of an officer's choice. Nothing follows from it until it is selected from. */
@Entity
@Table(name = "scenario")
public class Scenario {

    @Id
    private UUID id;

    @Column(name = "call_id", nullable = false, updatable = false)
    private UUID callId;

    @Column(nullable = false)
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(nullable = false, updatable = false)
    private ScenarioPolicies policies;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ScenarioState state;

    @Column(name = "time_limit_seconds", nullable = false, updatable = false)
    private int timeLimitSeconds;

    @Column(name = "made_by", nullable = false, updatable = false)
    private String madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    /** How far the record of the call went when its input was read. */
    @Column(name = "record_length", nullable = false, updatable = false)
    private long recordLength;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(nullable = false, updatable = false)
    private ScenarioInput input;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private ScenarioProgress progress;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private ScenarioOutcome outcome;

    /** Of the outcome, for lists. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private ScenarioSummary summary;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<PolicyKind> clash;

    @Column(name = "selected_at")
    private Instant selectedAt;

    @Version
    private long version;

    protected Scenario() {}

    Scenario(UUID id, ScenarioRequest request, ScenarioBasis basis, String madeBy, Instant madeAt) {
        this.id = id;
        callId = request.callId();
        name = request.name();
        policies = request.policies();
        state = ScenarioState.COMPUTING;
        timeLimitSeconds = request.timeLimitSeconds();
        recordLength = basis.recordLength();
        input = basis.input();
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    void finish(ComputedScenario computed, ScenarioProgress reached) {
        progress = reached;
        switch (computed) {
            case ComputedScenario.Done(ScenarioOutcome found) -> {
                state = ScenarioLifecycle.TABLE.next(state, ScenarioEvent.FINISH);
                outcome = found;
                summary = ScenarioSummary.of(input, found);
            }
            case ComputedScenario.Clashing(List<PolicyKind> found) -> {
                state = ScenarioLifecycle.TABLE.next(state, ScenarioEvent.FIND_CLASH);
                clash = found;
            }
        }
    }

    void fail() {
        state = ScenarioLifecycle.TABLE.next(state, ScenarioEvent.FAIL);
    }

    void rename(String other) {
        name = other;
    }

    void markSelected(Instant now) {
        selectedAt = now;
    }

    boolean isComputing() {
        return state == ScenarioState.COMPUTING;
    }

    /**
     * Where it is, given how far the record of its call goes.
     *
     * @param lastThatMatters the last line of the record on which a scenario may depend
     */
    public ScenarioState state(long lastThatMatters) {
        return ScenarioLifecycle.after(state, recordLength, lastThatMatters);
    }

    /** As it was computed, whatever was done in the call since. */
    public ScenarioState computedState() {
        return state;
    }

    Computation computation(Consumer<ScenarioProgress> diary) {
        return new Computation(input, policies, Duration.ofSeconds(timeLimitSeconds), diary);
    }

    /** For one thing that is asked later. */
    Computation computation(Duration limit) {
        return new Computation(input, policies, limit, _ -> {});
    }

    public UUID id() {
        return id;
    }

    public UUID callId() {
        return callId;
    }

    public String name() {
        return name;
    }

    public ScenarioPolicies policies() {
        return policies;
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

    /** How far the record of the call went before its input was read. */
    public long recordLength() {
        return recordLength;
    }

    /** The one hash of what it chooses from and keeps to. */
    public String inputSha256() {
        return input.sha256();
    }

    /** Whether what it found is known to be the best, and who is equal; none before it is done, and where nothing keeps its policies. */
    public Optional<Boolean> isProven() {
        return outcome().map(ScenarioOutcome::knowsEquals);
    }

    ScenarioInput input() {
        return input;
    }

    public Optional<ScenarioProgress> progress() {
        return Optional.ofNullable(progress);
    }

    Optional<ScenarioOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<ScenarioSummary> summary() {
        return Optional.ofNullable(summary);
    }

    public List<PolicyPrice> prices() {
        return outcome == null ? List.of() : outcome.prices();
    }

    /** How far it depends on the weights; none where the call allows no others, and before it is done. */
    public Optional<ScenarioRobustness> robustness() {
        return Optional.ofNullable(outcome).map(ScenarioOutcome::robustness);
    }

    /** A smallest set of policies that nothing keeps; empty where there is none. */
    public List<PolicyKind> clash() {
        return clash == null ? List.of() : clash;
    }

    /** All that it chose from, in the order of the ranking; none before it is done. */
    public List<ScenarioApplication> applications() {
        return outcome == null ? List.of() : new ApplicationsOfScenario(input, outcome).all();
    }

    /** When decisions were last drafted from it. */
    public Optional<Instant> selectedAt() {
        return Optional.ofNullable(selectedAt);
    }

    public long version() {
        return version;
    }
}
