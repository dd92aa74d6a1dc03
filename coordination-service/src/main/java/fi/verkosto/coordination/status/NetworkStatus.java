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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** How a network is doing: what was computed, and what the coordinator says. Whoever changes it has locked its network. */
@Entity
@Table(name = "network_status")
public class NetworkStatus {

    @Id
    @Column(name = "network_id")
    private UUID networkId;

    @Column(name = "programme_id")
    private UUID programmeId;

    /** How often it was found or stated. */
    private long version;

    @Enumerated(EnumType.STRING)
    private StatusLevel computed;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<StatusReason> reasons = List.of();

    /** What counts. */
    @Enumerated(EnumType.STRING)
    private StatusLevel shown;

    @Embedded
    private StatedStatus stated;

    @Column(name = "found_on")
    private LocalDate foundOn;

    @Column(name = "shown_since")
    private Instant shownSince;

    protected NetworkStatus() {}

    NetworkStatus(UUID networkId, UUID programmeId) {
        this.networkId = networkId;
        this.programmeId = programmeId;
    }

    /** Takes what is computed today. Returns whether anything that is shown has changed by it. */
    boolean find(ComputedStatus found, LocalDate today, Instant now) {
        boolean hasEnded = stated != null && stated.isOver(today);
        if (hasEnded) {
            stated = null;
        }
        boolean isNews = hasEnded
                || found.level() != computed
                || !causes(found.reasons()).equals(causes(reasons));
        StatusLevel before = shown;
        computed = found.level();
        reasons = found.reasons();
        foundOn = today;
        version++;
        show(now);
        return isNews || shown != before;
    }

    /** What makes it another matter: not that one more day has passed. */
    private static Map<StatusCause, StatusLevel> causes(List<StatusReason> found) {
        return found.stream().collect(Collectors.toMap(StatusReason::cause, StatusReason::level));
    }

    /** Upon {@link #find}, of today. */
    void state(StatedStatus said, Instant now) {
        stated = said;
        show(now);
    }

    private void show(Instant now) {
        StatusLevel next =
                stated != null && stated.against(computed) == StatusStanding.HOLDS ? stated.level() : computed;
        if (next != shown) {
            shown = next;
            shownSince = now;
        }
    }

    public UUID networkId() {
        return networkId;
    }

    public long version() {
        return version;
    }

    public StatusLevel computed() {
        return computed;
    }

    /** The worst first; empty of one that is on track. */
    public List<StatusReason> reasons() {
        return reasons;
    }

    public StatusLevel shown() {
        return shown;
    }

    /** What the coordinator says, as long as it lasts. */
    public Optional<StatedStatus> stated() {
        return Optional.ofNullable(stated);
    }

    /** The Finnish day of which the facts are. */
    public LocalDate foundOn() {
        return foundOn;
    }

    public Instant shownSince() {
        return shownSince;
    }
}
