package fi.verkosto.coordination.signal;

import fi.verkosto.api.value.Identifiers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The signals of all programmes. */
@ApplicationScoped
class Signals {

    private static final String OPEN = """
            select s.id, s.networkId, s.rule, s.owner, s.raisedAt
            from Signal s where s.programmeId = :programme and s.state = :open
            order by s.raisedAt, s.id""";

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

    /** Those of the past among them; locked until the transaction ends, so that whoever looks into one meanwhile waits. */
    List<Signal> lockedOf(UUID programmeId) {
        return stored.find("programmeId = ?1 order by id", programmeId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those that nobody has looked into, the oldest first. */
    List<Open> openIn(UUID programmeId, int limit) {
        return stored.getSession()
                .createSelectionQuery(OPEN, Open.class)
                .setParameter("programme", programmeId)
                .setParameter("open", SignalState.OPEN)
                .setMaxResults(limit)
                .list();
    }

    /**
     * One that nobody has looked into.
     *
     * @param networkId null where it is about the programme as a whole
     */
    record Open(UUID id, UUID networkId, String rule, SignalOwner owner, Instant raisedAt) {}

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
