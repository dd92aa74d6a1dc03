package fi.verkosto.coordination.departure;

import fi.verkosto.coordination.programme.Provider;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A member has left its network. That is a fact, which nobody changes any more. */
@Entity
@Table(name = "member_departure")
public class Departure {

    @EmbeddedId
    private DepartureKey key;

    private String name;

    @Column(name = "left_on")
    private LocalDate leftOn;

    private String reason;

    @Column(name = "stated_by")
    private String statedBy;

    @Column(name = "stated_at")
    private Instant statedAt;

    protected Departure() {}

    static Departure of(UUID networkId, Provider member, StatedDeparture stated, String statedBy, Instant now) {
        var departure = new Departure();
        departure.key = new DepartureKey(networkId, member.businessId());
        departure.name = member.name();
        departure.leftOn = stated.leftOn();
        departure.reason = stated.reason();
        departure.statedBy = statedBy;
        departure.statedAt = now;
        return departure;
    }

    public UUID networkId() {
        return key.networkId();
    }

    public String businessId() {
        return key.businessId();
    }

    public String name() {
        return name;
    }

    /** The last Finnish day of its work. */
    public LocalDate leftOn() {
        return leftOn;
    }

    public String reason() {
        return reason;
    }

    /** The business ID of the lead, or of the member itself. */
    public String statedBy() {
        return statedBy;
    }

    public Instant statedAt() {
        return statedAt;
    }
}
