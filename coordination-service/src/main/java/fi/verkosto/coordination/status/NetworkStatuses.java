package fi.verkosto.coordination.status;

import fi.verkosto.api.value.Identifiers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statuses of all networks, and what they were. */
@ApplicationScoped
class NetworkStatuses {

    private final Stored stored = new Stored();
    private final Changes changes = new Changes();
    private final Identifiers identifiers;

    NetworkStatuses(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /** None before anybody has looked. */
    Optional<NetworkStatus> find(UUID networkId) {
        return stored.findByIdOptional(networkId);
    }

    List<NetworkStatus> of(Collection<UUID> networks) {
        return stored.list("networkId in ?1", networks);
    }

    /** It is now as it will be shown; with {@code change} for its history, too. */
    void save(NetworkStatus status, boolean change, Instant now) {
        stored.persist(status);
        if (change) {
            changes.persist(StatusChange.of(identifiers.next(), status, now));
        }
    }

    /** The oldest first. */
    List<StatusChange> page(UUID networkId, UUID after, int limit) {
        return changes.find("networkId = ?1 and id > ?2 order by id", networkId, after)
                .range(0, limit - 1)
                .list();
    }

    /** Of each the last one before a moment; where one moment has two, the later of them comes last. */
    List<StatusChange> latest(Collection<UUID> networks, Instant before) {
        return changes.list(
                "from StatusChange c where c.networkId in ?1 and c.changedAt = (select max(o.changedAt) from StatusChange o"
                        + " where o.networkId = c.networkId and o.changedAt < ?2) order by c.id",
                networks,
                before);
    }

    private static final class Stored implements PanacheRepositoryBase<NetworkStatus, UUID> {}

    private static final class Changes implements PanacheRepositoryBase<StatusChange, UUID> {}
}
