package fi.verkosto.applications.consortium;

import fi.verkosto.applications.application.ApplicationState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All invitations to accept a right. */
@ApplicationScoped
class AccessInvitations implements PanacheRepositoryBase<AccessInvitation, UUID> {

    /** Of an application that came to its end nobody needs a right any more. */
    static final Set<ApplicationState> ENDED = EnumSet.of(
            ApplicationState.WITHDRAWN, ApplicationState.EXPIRED, ApplicationState.REJECTED, ApplicationState.DECLINED);

    Optional<AccessInvitation> open(UUID applicationId, String email) {
        return find("applicationId = ?1 and email = ?2", applicationId, email).firstResultOptional();
    }

    Optional<AccessInvitation> open(UUID applicationId, UUID id) {
        return findByIdOptional(id)
                .filter(AccessInvitation::isOpen)
                .filter(invitation -> invitation.applicationId().equals(applicationId));
    }

    /** The application of an invitation: to be locked before the invitation is read. */
    Optional<UUID> applicationOf(UUID id) {
        return find("select applicationId from AccessInvitation where id = ?1", id)
                .project(UUID.class)
                .singleResultOptional();
    }

    /** In the order of their making. */
    List<AccessInvitation> openOf(UUID applicationId) {
        return list("applicationId = ?1 and email is not null order by id", applicationId);
    }

    long countOpen(UUID applicationId) {
        return count("applicationId = ?1 and email is not null", applicationId);
    }

    /** Of applications that have not come to their end; the first two hundred: more than anybody waits for. */
    List<AccessInvitation> openTo(String email, String organisation) {
        return find("""
                email = ?1 and organisation = ?2 and applicationId in
                    (select a.id from Application a where a.state not in ?3) order by id""", email, organisation, ENDED).range(0, 199).list();
    }
}
