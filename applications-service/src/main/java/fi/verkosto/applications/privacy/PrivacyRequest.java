package fi.verkosto.applications.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The trace of an export or an erasure: when, by whom, why and how much; never whose. */
@Entity
@Table(name = "privacy_request")
public class PrivacyRequest {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "requested_by")
    private String requestedBy;

    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Places places;

    protected PrivacyRequest() {}

    static PrivacyRequest export(UUID id, Instant now, String administrator, Map<String, Long> found) {
        return new PrivacyRequest(id, Kind.EXPORT, now, administrator, null, new Places(Map.of(), found));
    }

    static PrivacyRequest erasure(UUID id, Instant now, String administrator, String reason, Places places) {
        return new PrivacyRequest(id, Kind.ERASURE, now, administrator, reason, places);
    }

    private PrivacyRequest(UUID id, Kind kind, Instant requestedAt, String requestedBy, String reason, Places places) {
        this.id = id;
        this.kind = kind;
        this.requestedAt = requestedAt;
        this.requestedBy = requestedBy;
        this.reason = reason;
        this.places = places;
    }

    public UUID id() {
        return id;
    }

    public boolean isErasure() {
        return kind == Kind.ERASURE;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public String reason() {
        return reason;
    }

    public Map<String, Long> erased() {
        return places.erased();
    }

    public Map<String, Long> remaining() {
        return places.remaining();
    }

    private enum Kind {
        EXPORT,
        ERASURE
    }

    /**
     * How many rows in each place.
     *
     * @param remaining where the person is still named: free texts, and what is kept on who decided what
     */
    record Places(Map<String, Long> erased, Map<String, Long> remaining) {}
}
