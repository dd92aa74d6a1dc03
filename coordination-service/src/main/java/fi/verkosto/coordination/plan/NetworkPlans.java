package fi.verkosto.coordination.plan;

import fi.verkosto.coordination.grant.GrantState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The plans of all networks. Whoever changes one has locked its network. */
@ApplicationScoped
class NetworkPlans implements PanacheRepositoryBase<NetworkPlan, UUID> {

    private static final String MISSING = """
            select n.id, n.title, n.grant.answeredAt
            from Network n
            where n.programmeId = :programme and n.grant.state = :running
              and not exists (select 1 from NetworkPlan p where p.networkId = n.id and p.state = :adopted)
            order by n.grant.answeredAt, n.id""";

    /** One that says nothing, where none was written yet. */
    NetworkPlan of(UUID networkId) {
        return findByIdOptional(networkId).orElseGet(() -> NetworkPlan.none(networkId));
    }

    /** The networks of a programme that run and have none that is adopted, what is longest so first. */
    List<WithoutPlan> missingIn(UUID programmeId, int limit) {
        return getSession()
                .createSelectionQuery(MISSING, WithoutPlan.class)
                .setParameter("programme", programmeId)
                .setParameter("running", GrantState.RUNNING)
                .setParameter("adopted", PlanState.ADOPTED)
                .setMaxResults(limit)
                .list();
    }

    /** A network that is to write one. */
    record WithoutPlan(UUID id, String title, Instant acceptedAt) {}
}
