package fi.verkosto.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One thing that somebody did. The database refuses to change it. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    private UUID id;

    @Column(name = "about_id")
    private UUID aboutId;

    @Column(name = "call_id")
    private UUID callId;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    private String subject;

    private String organisation;

    private String role;

    private String action;

    @Enumerated(EnumType.STRING)
    private AuditedAction.Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> details;

    protected AuditEntry() {}

    AuditEntry(UUID id, About about, Actor actor, AuditedAction action, Instant at, Map<String, String> details) {
        this.id = id;
        this.aboutId = about.aggregateId();
        this.callId = about.callId();
        this.occurredAt = at;
        this.subject = actor.subject();
        this.organisation = actor.organisation();
        this.role = actor.role().name();
        this.action = action.name();
        this.kind = action.kind();
        this.details = Map.copyOf(details);
    }

    public UUID id() {
        return id;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    /** The subject of the person's token, which names nobody by itself; of the system the name of the service. */
    public String subject() {
        return subject;
    }

    /** The business ID that the person acted for; null for the agency's people and for the system. */
    public String organisation() {
        return organisation;
    }

    /** The name in the service's enumeration of roles. */
    public String role() {
        return role;
    }

    /** The name in the service's enumeration of actions. */
    public String action() {
        return action;
    }

    public AuditedAction.Kind kind() {
        return kind;
    }

    public Map<String, String> details() {
        return details;
    }
}
