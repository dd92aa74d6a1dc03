package fi.verkosto.coordination.plan;

import fi.verkosto.api.time.FinnishTime;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The plan of a network, as its lead wrote it last. */
@Entity
@Table(name = "network_plan")
public class NetworkPlan {

    @Id
    @Column(name = "network_id")
    private UUID networkId;

    /** Counted here and not by Hibernate: 0 is the plan before anything was written, which has an ETag already. */
    private long version;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    /** Of what holds, counted from 1; 0 before anything does. */
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private PlanContent content;

    @Embedded
    private LastNumbers lastNumbers;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "adopted_at")
    private Instant adoptedAt;

    protected NetworkPlan() {}

    /** Before anything was written. */
    static NetworkPlan none(UUID networkId) {
        var plan = new NetworkPlan();
        plan.networkId = networkId;
        plan.state = PlanState.NONE;
        plan.content = PlanContent.NOTHING;
        plan.lastNumbers = LastNumbers.NONE;
        return plan;
    }

    /** Of one that is adopted this is the next version, unless it says the same as before. Returns whether it does not. */
    boolean write(ProposedPlan proposed, PlanBounds bounds, Instant now) {
        state = PlanLifecycle.TABLE.next(state, PlanEvent.WRITE);
        Numbering numbering = new Numbering(content, lastNumbers);
        PlanContent written = numbering.of(proposed);
        if (written.equals(content)) {
            return false;
        }
        PlanRules.require(written, bounds);
        lastNumbers = numbering.last();
        content = isAdopted() ? written.withBaseline(FinnishTime.dayOf(now)) : written;
        number += isAdopted() ? 1 : 0;
        changed(now);
        return true;
    }

    /** From now on it is held against what it says. It may have been written when the network or its call was another. */
    void adopt(PlanBounds bounds, Instant now) {
        state = PlanLifecycle.TABLE.next(state, PlanEvent.ADOPT);
        PlanRules.require(content, bounds);
        content = content.withBaseline(FinnishTime.dayOf(now));
        number = 1;
        adoptedAt = now;
        changed(now);
    }

    /** Refuses unless something can be told of its milestones. */
    void requireReportable() {
        PlanLifecycle.TABLE.next(state, PlanEvent.REPORT);
    }

    private void changed(Instant now) {
        version++;
        changedAt = now;
    }

    public boolean isAdopted() {
        return state == PlanState.ADOPTED;
    }

    public UUID networkId() {
        return networkId;
    }

    public long version() {
        return version;
    }

    public PlanState state() {
        return state;
    }

    public int number() {
        return number;
    }

    public PlanContent content() {
        return content;
    }

    /** None before anything was written. */
    public Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }

    /** When it was first adopted. */
    public Optional<Instant> adoptedAt() {
        return Optional.ofNullable(adoptedAt);
    }
}
