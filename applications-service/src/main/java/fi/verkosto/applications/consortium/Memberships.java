package fi.verkosto.applications.consortium;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All memberships. */
@ApplicationScoped
class Memberships implements PanacheRepositoryBase<Membership, Membership.Key> {

    Optional<Membership> find(UUID applicationId, String organisation) {
        return findByIdOptional(new Membership.Key(applicationId, organisation));
    }

    /** In the order of their invitations. */
    List<Membership> of(UUID applicationId) {
        return list("key.applicationId = ?1 order by invitedAt, key.organisation", applicationId);
    }
}
