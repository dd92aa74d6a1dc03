package fi.verkosto.applications.consortium;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All grants of access. */
@ApplicationScoped
class AccessGrants implements PanacheRepositoryBase<AccessGrant, UUID> {

    Optional<AccessGrant> find(UUID applicationId, String person) {
        return find("applicationId = ?1 and person = ?2", applicationId, person).firstResultOptional();
    }

    Optional<AccessGrant> find(UUID applicationId, UUID id) {
        return findByIdOptional(id).filter(grant -> grant.applicationId().equals(applicationId));
    }

    /** In the order of their making. */
    List<AccessGrant> of(UUID applicationId) {
        return list("applicationId = ?1 order by id", applicationId);
    }
}
