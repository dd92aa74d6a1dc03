package fi.verkosto.applications.audit;

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

/** One thing that somebody did; about one application, or about a call's whole list. The database refuses to change it. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    private UUID id;

    @Column(name = "application_id")
    private UUID applicationId;

    @Column(name = "call_id")
    private UUID callId;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    private String subject;

    private String organisation;

    @Enumerated(EnumType.STRING)
    private AuditRole role;

    @Enumerated(EnumType.STRING)
    private AuditAction action;

    @Enumerated(EnumType.STRING)
    private AuditAction.Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> details;

    protected AuditEntry() {}

    AuditEntry(UUID id, About about, Actor actor, AuditAction action, Instant at, Map<String, String> details) {
        this.id = id;
        this.applicationId = about.applicationId();
        this.callId = about.callId();
        this.occurredAt = at;
        this.subject = actor.subject();
        this.organisation = actor.organisation();
        this.role = actor.role();
        this.action = action;
        this.kind = action.kind();
        this.details = Map.copyOf(details);
    }

    public UUID id() {
        return id;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    /** The subject of the person's token, which names nobody by itself. */
    public String subject() {
        return subject;
    }

    /** The business ID that the person acted for; null for the agency's people and for jobs. */
    public String organisation() {
        return organisation;
    }

    public AuditRole role() {
        return role;
    }

    public AuditAction action() {
        return action;
    }

    public AuditAction.Kind kind() {
        return kind;
    }

    public Map<String, String> details() {
        return details;
    }

    record About(UUID applicationId, UUID callId) {}

    record Actor(String subject, String organisation, AuditRole role) {}
}
