package fi.verkosto.coordination.appointment;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.coordination.grant.GrantState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

    /** Locked until the transaction ends. */
    Optional<Appointment> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Appointment> findLockedFor(UUID applicationId) {
        return find("applicationId", applicationId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    boolean existsFor(UUID applicationId) {
        return count("applicationId", applicationId) > 0;
    }

    /** The first of those that wait for the coordinator of their programme to give up; locked likewise. */
    Optional<Appointment> firstWaiting(UUID programmeId) {
        return find(
                        "programmeId = ?1 and appointedAt is null and grant.state = ?2 order by id",
                        programmeId,
                        GrantState.AWARDED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
