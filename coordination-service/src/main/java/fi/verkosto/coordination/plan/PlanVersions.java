package fi.verkosto.coordination.plan;

import fi.verkosto.api.value.Identifiers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The versions of all plans that were adopted. */
@ApplicationScoped
class PlanVersions {

    private final Stored stored = new Stored();
    private final Identifiers identifiers;

    PlanVersions(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /** @param reason null of the first */
    void keep(NetworkPlan plan, String reason, Instant now) {
        stored.persist(PlanVersion.of(identifiers.next(), plan, reason, now));
    }

    Optional<PlanVersion> find(UUID networkId, int number) {
        return stored.find("networkId = ?1 and number = ?2", networkId, number).singleResultOptional();
    }

    /** The latest first. */
    List<VersionSummary> of(UUID networkId) {
        return stored.find("networkId = ?1 order by number desc", networkId)
                .project(VersionSummary.class)
                .list();
    }

    private static final class Stored implements PanacheRepositoryBase<PlanVersion, UUID> {}
}
