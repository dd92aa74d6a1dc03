package fi.verkosto.coordination.status;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What the status of a network was from a moment on; never changed. */
@Entity
@Table(name = "status_change")
public class StatusChange {

    @Id
    private UUID id;

    @Column(name = "network_id")
    private UUID networkId;

    @Enumerated(EnumType.STRING)
    private StatusLevel computed;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<StatusReason> reasons;

    @Enumerated(EnumType.STRING)
    private StatusLevel shown;

    @Embedded
    private StatedStatus stated;

    @Column(name = "found_on")
    private LocalDate foundOn;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected StatusChange() {}

    static StatusChange of(UUID id, NetworkStatus status, Instant now) {
        var change = new StatusChange();
        change.id = id;
        change.networkId = status.networkId();
        change.computed = status.computed();
        change.reasons = status.reasons();
        change.shown = status.shown();
        change.stated = status.stated().orElse(null);
        change.foundOn = status.foundOn();
        change.changedAt = now;
        return change;
    }

    public UUID id() {
        return id;
    }

    UUID networkId() {
        return networkId;
    }

    public StatusLevel computed() {
        return computed;
    }

    public List<StatusReason> reasons() {
        return reasons;
    }

    public StatusLevel shown() {
        return shown;
    }

    public Optional<StatedStatus> stated() {
        return Optional.ofNullable(stated);
    }

    public LocalDate foundOn() {
        return foundOn;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
