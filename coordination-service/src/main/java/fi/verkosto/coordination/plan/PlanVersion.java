package fi.verkosto.coordination.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What a plan said from one adoption to the next. It never changes. */
@Entity
@Table(name = "plan_version")
public class PlanVersion {

    @Id
    private UUID id;

    @Column(name = "network_id")
    private UUID networkId;

    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private PlanContent content;

    private String reason;

    @Column(name = "adopted_at")
    private Instant adoptedAt;

    protected PlanVersion() {}

    /** @param reason null of the first */
    static PlanVersion of(UUID id, NetworkPlan plan, String reason, Instant now) {
        var version = new PlanVersion();
        version.id = id;
        version.networkId = plan.networkId();
        version.number = plan.number();
        version.content = plan.content();
        version.reason = reason;
        version.adoptedAt = now;
        return version;
    }

    public UUID networkId() {
        return networkId;
    }

    public int number() {
        return number;
    }

    public PlanContent content() {
        return content;
    }

    /** Why it came in the place of the one before. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Instant adoptedAt() {
        return adoptedAt;
    }
}
