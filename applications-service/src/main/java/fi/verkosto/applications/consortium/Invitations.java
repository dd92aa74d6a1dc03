package fi.verkosto.applications.consortium;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What the caller's organisation is invited to and has not answered. */
@ApplicationScoped
public class Invitations {

    private final Memberships memberships;
    private final MembershipAccess access;
    private final ApplicationAccess applications;

    Invitations(Memberships memberships, MembershipAccess access, ApplicationAccess applications) {
        this.memberships = memberships;
        this.access = access;
        this.applications = applications;
    }

    @Transactional
    public List<Invitation> page(UUID after, int limit) {
        return memberships.openInvitations(applications.organisation(), after, limit).stream()
                .map(this::shown)
                .toList();
    }

    private Invitation shown(Membership membership) {
        Application application = access.applicationOf(membership);
        return Invitation.of(membership, application, applications.callOf(application));
    }
}
