package fi.verkosto.applications.consortium;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Caller;
import fi.verkosto.applications.access.ApplicationAccess;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.Applications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Who may see and change which membership: an organisation its own, whatever became of it, and whoever may read the
 * application all of them. For everybody else they do not exist.
 */
@ApplicationScoped
public class MembershipAccess {

    private final Memberships memberships;
    private final Applications applications;
    private final ApplicationAccess access;
    private final Caller caller;

    MembershipAccess(Memberships memberships, Applications applications, ApplicationAccess access, Caller caller) {
        this.memberships = memberships;
        this.applications = applications;
        this.access = access;
        this.caller = caller;
    }

    public Membership toRead(UUID applicationId, String organisation) {
        if (!isOf(organisation)) {
            access.toRead(applicationId);
        }
        return memberships.find(applicationId, organisation).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    @Transactional
    public List<Membership> allOf(UUID applicationId) {
        return memberships.of(access.toRead(applicationId).id());
    }

    /** The membership for people of its organisation, who alone answer for it. The application is locked. */
    Membership toAnswer(UUID applicationId, String organisation) {
        Membership membership = locked(applicationId, organisation);
        if (!isOf(organisation)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return membership;
    }

    /** The membership for people of the lead applicant. The application is locked. */
    Membership toRemove(UUID applicationId, String organisation) {
        Membership membership = locked(applicationId, organisation);
        if (!access.isOfLead(applicationOf(membership))) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return membership;
    }

    /** Brings changes to the database, and so gives them their versions. */
    void flush() {
        memberships.flush();
    }

    Application applicationOf(Membership membership) {
        return applications.find(membership.applicationId()).orElseThrow();
    }

    /** Locked before anything else is read: what happens to its members and its submission happen one after the other. */
    private Membership locked(UUID applicationId, String organisation) {
        return applications
                .findLocked(applicationId)
                .map(application -> toRead(application.id(), organisation))
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    private boolean isOf(String organisation) {
        return caller.has("applicant") && caller.isOf(organisation);
    }
}
