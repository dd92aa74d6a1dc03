package fi.verkosto.applications.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What an agency's settings were, since when and by whom. Never changes itself. */
@Entity
@Immutable
@Table(name = "agency_version")
@IdClass(AgencyVersion.Key.class)
public class AgencyVersion {

    record Key(String businessId, long number) implements Serializable {}

    @Id
    @Column(name = "business_id")
    private String businessId;

    @Id
    private long number;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private AgencySettings settings;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected AgencyVersion() {}

    AgencyVersion(Agency agency, String changedBy) {
        this.businessId = agency.businessId();
        this.number = agency.version();
        this.settings = agency.settings();
        this.changedAt = agency.changedAt();
        this.changedBy = changedBy;
    }

    /** The version that the agency had with these settings, from 0. */
    public long number() {
        return number;
    }

    public AgencySettings settings() {
        return settings;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** The subject of a token; the service's name for what came with the installation. */
    public String changedBy() {
        return changedBy;
    }
}
