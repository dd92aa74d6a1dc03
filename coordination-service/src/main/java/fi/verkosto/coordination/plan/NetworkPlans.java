package fi.verkosto.coordination.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The plans of all networks. Whoever changes one has locked its network. */
@ApplicationScoped
class NetworkPlans implements PanacheRepositoryBase<NetworkPlan, UUID> {

    /** One that says nothing, where none was written yet. */
    NetworkPlan of(UUID networkId) {
        return findByIdOptional(networkId).orElseGet(() -> NetworkPlan.none(networkId));
    }
}
