package fi.verkosto.coordination.appointment;

import fi.verkosto.coordination.grant.Grant;
import fi.verkosto.coordination.grant.Offer;
import fi.verkosto.coordination.programme.Award;
import fi.verkosto.coordination.programme.Coordinator;
import fi.verkosto.coordination.programme.Provider;
import fi.verkosto.coordination.programme.Viewer;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The grant for the coordination of a programme, given to one provider; a second one waits until the first is given up. */
@Entity
@Table(name = "appointment")
public class Appointment {

    @Id
    private UUID id;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "call_id")
    private UUID callId;

    /** Of the call: its business ID. */
    private String agency;

    @Column(name = "application_id")
    private UUID applicationId;

    @Version
    private long version;

    @Embedded
    @AttributeOverride(name = "businessId", column = @Column(name = "provider_business_id"))
    @AttributeOverride(name = "name", column = @Column(name = "provider_name"))
    private Provider provider;

    @Embedded
    private Grant grant;

    @Column(name = "appointed_at")
    private Instant appointedAt;

    protected Appointment() {}

    static Appointment of(UUID id, UUID programmeId, Award award) {
        var appointment = new Appointment();
        appointment.id = id;
        appointment.programmeId = programmeId;
        appointment.callId = award.callId();
        appointment.agency = award.agency();
        appointment.applicationId = award.applicationId();
        appointment.provider = award.lead();
        appointment.grant = Grant.of(award.offer());
        return appointment;
    }

    /** What the programme knows of it. */
    Coordinator toCoordinator(Instant now) {
        return Coordinator.of(id, applicationId, provider, grant.awarded(), now);
    }

    void takeOffice(Instant now) {
        appointedAt = now;
    }

    /** By a later decision, after it had ended; it takes office anew. */
    void reinstate(Offer offer) {
        grant.reinstate(offer);
        appointedAt = null;
    }

    boolean isOf(Viewer viewer) {
        return viewer.actsFor(provider.businessId());
    }

    public UUID id() {
        return id;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public UUID callId() {
        return callId;
    }

    public String agency() {
        return agency;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public long version() {
        return version;
    }

    public Provider provider() {
        return provider;
    }

    public Grant grant() {
        return grant;
    }

    /** When it took office; none while another coordinator stays. */
    public Optional<Instant> appointedAt() {
        return Optional.ofNullable(appointedAt);
    }
}
