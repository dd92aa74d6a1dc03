package fi.verkosto.coordination.departure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All departures. Whoever adds one has locked its network. */
@ApplicationScoped
class Departures {

    private final Stored stored = new Stored();

    void add(Departure departure) {
        stored.persist(departure);
    }

    Optional<Departure> find(UUID networkId, String businessId) {
        return stored.findByIdOptional(new DepartureKey(networkId, businessId));
    }

    /** In the order in which they were stated. */
    List<Departure> of(UUID networkId) {
        return stored.list("key.networkId = ?1 order by statedAt, key.businessId", networkId);
    }

    private static final class Stored implements PanacheRepositoryBase<Departure, DepartureKey> {}
}
