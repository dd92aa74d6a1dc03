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

    /**
     * What the organisation may still answer, in the order of the applications' making: an application that is withdrawn,
     * expired or under review takes nobody in.
     */
    List<Membership> openInvitations(String organisation, UUID after, int limit) {
        return find("""
                        select m from Membership m join Application a on a.id = m.key.applicationId
                        where m.key.organisation = ?1 and m.key.applicationId > ?2 and m.state = 'INVITED'
                        and a.state in ('DRAFT', 'SUBMITTED', 'SUPPLEMENT_REQUESTED') order by m.key.applicationId""", organisation, after).range(0, limit - 1).list();
    }
}
