package fi.verkosto.applications.call;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.call.terms.Change;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What changed in a published call, in words and field by field. Never changes itself. */
@Entity
@Immutable
@Table(name = "call_revision")
@IdClass(Revision.Key.class)
public class Revision {

    /** How the call changed. */
    @Schema(name = "CallRevisionKind")
    public enum Kind {
        REVISED,
        DEADLINE_EXTENDED
    }

    /**
     * Who changes a call, when and why.
     *
     * @param words what changes and why
     */
    public record Author(String person, Instant at, LocalizedText words) {}

    /** The revision's number within its call, from 1. */
    public record Key(UUID callId, int number) implements Serializable {}

    record Changes(List<Change> changes) {}

    @Id
    @Column(name = "call_id")
    private UUID callId;

    @Id
    private int number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "revised_at")
    private Instant revisedAt;

    @Column(name = "revised_by")
    private String revisedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private LocalizedText words;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Changes changes;

    protected Revision() {}

    Revision(UUID callId, int number, Kind kind, Author author, List<Change> changes) {
        this.callId = callId;
        this.number = number;
        this.kind = kind;
        this.revisedAt = author.at();
        this.revisedBy = author.person();
        this.words = author.words();
        this.changes = new Changes(changes);
    }

    public UUID callId() {
        return callId;
    }

    public int number() {
        return number;
    }

    public Kind kind() {
        return kind;
    }

    public Instant revisedAt() {
        return revisedAt;
    }

    public LocalizedText words() {
        return words;
    }

    public List<Change> changes() {
        return changes.changes();
    }
}
