package fi.verkosto.coordination.network;

import fi.verkosto.api.value.Identifiers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The networks of this service. */
@ApplicationScoped
class Networks implements PanacheRepositoryBase<Network, UUID> {

    private final Identifiers identifiers;

    Networks(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    UUID nextId() {
        return identifiers.next();
    }

    boolean existsFor(UUID applicationId) {
        return count("applicationId", applicationId) > 0;
    }

    /** Locked until the transaction ends. */
    Optional<Network> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Network> findLockedFor(UUID applicationId) {
        return find("applicationId", applicationId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    List<Network> ofProgramme(UUID programmeId, UUID after, int limit) {
        return find("programmeId = ?1 and id > ?2 order by id", programmeId, after)
                .range(0, limit - 1)
                .list();
    }
}
