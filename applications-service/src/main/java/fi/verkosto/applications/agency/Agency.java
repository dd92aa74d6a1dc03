package fi.verkosto.applications.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** An authority that gives grants. Calls belong to it, and its officers act for it alone. */
@Entity
@Table(name = "agency")
public class Agency {

    @Id
    @Column(name = "business_id")
    private String businessId;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private AgencySettings settings;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Agency() {}

    Agency(String businessId, AgencySettings settings, Instant now) {
        this.businessId = businessId;
        this.settings = settings;
        this.changedAt = now;
    }

    /** Whether anything is other than before. */
    boolean change(AgencySettings newSettings, Instant now) {
        if (settings.equals(newSettings)) {
            return false;
        }
        settings = newSettings;
        changedAt = now;
        return true;
    }

    public String businessId() {
        return businessId;
    }

    public long version() {
        return version;
    }

    public AgencySettings settings() {
        return settings;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
