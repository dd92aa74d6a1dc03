package fi.verkosto.coordination.network;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.coordination.grant.GrantState;
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

    List<Network> activeOf(UUID programmeId) {
        return list("programmeId = ?1 and grant.state in (ACCEPTED, RUNNING) order by id", programmeId);
    }

    List<Network> ofProgramme(UUID programmeId, UUID after, int limit) {
        return find("programmeId = ?1 and id > ?2 order by id", programmeId, after)
                .range(0, limit - 1)
                .list();
    }

    /** Those that are not running yet, the oldest first. */
    List<StandingStill> standingStill(UUID programmeId, int limit) {
        return getSession()
                .createSelectionQuery(StandingStill.OF_PROGRAMME, StandingStill.class)
                .setParameter("programme", programmeId)
                .setParameter("states", List.of(GrantState.AWARDED, GrantState.ACCEPTED))
                .setMaxResults(limit)
                .list();
    }
}
