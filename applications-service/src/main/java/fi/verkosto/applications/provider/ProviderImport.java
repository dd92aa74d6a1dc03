package fi.verkosto.applications.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file that was taken into the register: when, by whom, and how much it changed. */
@Entity
@Table(name = "provider_import")
public class ProviderImport {

    @Id
    private UUID id;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "imported_by")
    private String importedBy;

    private int added;
    private int changed;
    private int unchanged;

    protected ProviderImport() {}

    ProviderImport(UUID id, Instant importedAt, String importedBy, Comparison comparison) {
        this.id = id;
        this.importedAt = importedAt;
        this.importedBy = importedBy;
        this.added = comparison.added().size();
        this.changed = comparison.changed().size();
        this.unchanged = comparison.unchanged();
    }

    public UUID id() {
        return id;
    }

    public Instant importedAt() {
        return importedAt;
    }

    public String importedBy() {
        return importedBy;
    }

    public int added() {
        return added;
    }

    public int changed() {
        return changed;
    }

    public int unchanged() {
        return unchanged;
    }
}
