package fi.verkosto.coordination.support;

import fi.verkosto.api.value.Identifiers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The support requests of all programmes. */
@ApplicationScoped
class SupportRequests {

    private final Stored stored = new Stored();
    private final Identifiers identifiers;

    SupportRequests(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    UUID nextId() {
        return identifiers.next();
    }

    void add(SupportRequest request) {
        stored.persist(request);
    }

    Optional<SupportRequest> find(UUID id) {
        return stored.findByIdOptional(id);
    }

    /** Locked until the transaction ends. */
    Optional<SupportRequest> findLocked(UUID id) {
        return stored.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The newest first. */
    List<SupportRow> rows(UUID programmeId, SupportFilter filter, UUID before, int limit) {
        return stored.getSession()
                .createQuery(SupportRow.OF_PROGRAMME, SupportRow.class)
                .setParameter("programme", programmeId)
                .setParameter("before", before)
                .setParameter("states", filter.states())
                .setParameter("topics", filter.topics())
                .setParameter("urgencies", filter.urgencies())
                .setParameter("all", filter.network() == null)
                .setParameter("network", filter.network() == null ? programmeId : filter.network())
                .setMaxResults(limit)
                .list();
    }

    /** What waits for an answer, the longest first. */
    List<SupportRow> waiting(UUID programmeId, int limit) {
        return stored.getSession()
                .createQuery(SupportRow.WAITING, SupportRow.class)
                .setParameter("programme", programmeId)
                .setMaxResults(limit)
                .list();
    }

    private static final class Stored implements PanacheRepositoryBase<SupportRequest, UUID> {}
}
