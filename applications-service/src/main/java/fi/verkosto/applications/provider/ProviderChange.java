package fi.verkosto.applications.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What one import changed about one provider. */
@Entity
@Table(name = "provider_change")
public class ProviderChange {

    @EmbeddedId
    private Key key;

    @Column(name = "import_id")
    private UUID importId;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Fields fields;

    protected ProviderChange() {}

    ProviderChange(String businessId, long version, ProviderImport origin, Kind kind, List<FieldChange> fields) {
        this.key = new Key(businessId, version);
        this.importId = origin.id();
        this.changedAt = origin.importedAt();
        this.kind = kind;
        this.fields = new Fields(fields);
    }

    public long version() {
        return key.version();
    }

    public UUID importId() {
        return importId;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Kind kind() {
        return kind;
    }

    public List<FieldChange> fields() {
        return fields.changes();
    }

    /** How the provider came to be as it is. */
    @Schema(name = "ProviderChangeKind")
    public enum Kind {
        ADDED,
        CHANGED
    }

    @Embeddable
    record Key(@Column(name = "business_id") String businessId, long version) {}

    /** A record of its own, since Hibernate maps JSON by the field's class. */
    record Fields(List<FieldChange> changes) {}
}
