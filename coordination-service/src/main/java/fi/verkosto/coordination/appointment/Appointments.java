package fi.verkosto.coordination.appointment;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.coordination.grant.GrantState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The appointments of coordinators, also those that were declined. */
@ApplicationScoped
class Appointments implements PanacheRepositoryBase<Appointment, UUID> {

    private final Identifiers identifiers;

    Appointments(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    UUID nextId() {
        return identifiers.next();
    }

    /** Of which programme it is, without reading it. */
    Optional<UUID> programmeOf(UUID id) {
        return find("select a.programmeId from Appointment a where a.id = ?1", id)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** The same, of the appointment of an application. */
    Optional<UUID> programmeFor(UUID applicationId) {
        return find("select a.programmeId from Appointment a where a.applicationId = ?1", applicationId)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** Locked until the transaction ends, after its programme: see {@link Offices}. */
    Optional<Appointment> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Appointment> findLockedFor(UUID applicationId) {
        return find("applicationId", applicationId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** Those of one provider, whatever became of them, the oldest first. */
    List<Appointment> ofProvider(String businessId, UUID after, int limit) {
        return find("provider.businessId = ?1 and id > ?2 order by id", businessId, after)
                .range(0, limit - 1)
                .list();
    }

    boolean existsFor(UUID applicationId) {
        return count("applicationId", applicationId) > 0;
    }

    /** Those that wait for the coordinator of their programme to give up, accepted or not, the oldest first; locked likewise. */
    List<Appointment> waiting(UUID programmeId) {
        return find(
                        "programmeId = ?1 and appointedAt is null and grant.state in ?2 order by id",
                        programmeId,
                        List.of(GrantState.AWARDED, GrantState.ACCEPTED))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
