package fi.verkosto.coordination.signal;

import fi.verkosto.api.value.Identifiers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The signals of all programmes. */
@ApplicationScoped
class Signals {

    private final Stored stored = new Stored();
    private final Identifiers identifiers;

    Signals(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    UUID nextId() {
        return identifiers.next();
    }

    void add(Signal signal) {
        stored.persist(signal);
    }

    Optional<Signal> findLocked(UUID id) {
        return stored.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Signal> find(UUID id) {
        return stored.findByIdOptional(id);
    }

    /** Those of the past among them. */
    List<Signal> of(UUID programmeId) {
        return stored.list("programmeId = ?1 order by id", programmeId);
    }

    List<Signal> page(UUID programmeId, SignalState state, UUID after, int limit) {
        return stored.find(
                        "programmeId = ?1 and (?2 is null or state = ?2) and id > ?3 order by id",
                        programmeId,
                        state,
                        after)
                .range(0, limit - 1)
                .list();
    }

    List<Signal> pageOfNetwork(UUID networkId, SignalState state, UUID after, int limit) {
        return stored.find(
                        "networkId = ?1 and (?2 is null or state = ?2) and id > ?3 order by id",
                        networkId,
                        state,
                        after)
                .range(0, limit - 1)
                .list();
    }

    private static final class Stored implements PanacheRepositoryBase<Signal, UUID> {}
}
