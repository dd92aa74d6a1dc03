package fi.verkosto.applications.consortium;

import fi.verkosto.api.Arrival;
import fi.verkosto.api.Fault;
import fi.verkosto.api.Refusal;
import fi.verkosto.applications.ApplicationsError;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationAccess;
import fi.verkosto.applications.application.CreationLimits;
import fi.verkosto.applications.application.Editing;
import fi.verkosto.applications.application.Section;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.provider.Providers;
import fi.verkosto.audit.AuditEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The lead invites a registered provider, for the first time or again. */
@ApplicationScoped
public class InviteMember {

    private final Memberships memberships;
    private final ApplicationAccess access;
    private final Providers providers;
    private final MembershipNews news;
    private final Arrival arrival;
    private final AuditEntries trail;
    private final CreationLimits limits;

    InviteMember(
            Memberships memberships,
            ApplicationAccess access,
            Providers providers,
            MembershipNews news,
            Arrival arrival,
            AuditEntries trail,
            CreationLimits limits) {
        this.trail = trail;
        this.limits = limits;
        this.memberships = memberships;
        this.access = access;
        this.providers = providers;
        this.news = news;
        this.arrival = arrival;
    }

    @Transactional
    public Membership invite(UUID applicationId, String organisation) {
        Application application = access.toLead(applicationId);
        Instant now = arrival.instant();
        GrantCall call = access.callOf(application);
        Editing.require(application, call, now, Section.CONSORTIUM);
        refuseTheLead(application, organisation);
        requireRegistered(organisation);
        requireRoom(applicationId, organisation, now);
        Membership membership = memberships
                .find(applicationId, organisation)
                .map(known -> known.take(MembershipEvent.INVITE, now))
                .orElseGet(() -> Membership.invited(applicationId, organisation, now));
        memberships.persistAndFlush(membership);
        news.tell(MembershipEvent.INVITE, membership, application, call);
        return membership;
    }

    private static void refuseTheLead(Application application, String organisation) {
        if (application.leadOrganisation().equals(organisation)) {
            throw new Refusal(ApplicationsError.INVITATION_REFUSED)
                    .faults(List.of(Fault.at(
                            "/businessId",
                            "not-the-lead",
                            "Päähakija on verkostossa jo",
                            "Huvudsökanden hör redan till nätverket",
                            "The lead applicant is in the consortium already")));
        }
    }

    /** The application is locked, so that nobody else invites at the same time. */
    private void requireRoom(UUID applicationId, String organisation, Instant now) {
        if (memberships.find(applicationId, organisation).isEmpty()) {
            CreationLimits.require(memberships.count("key.applicationId", applicationId), limits.members(), "members");
        }
        CreationLimits.require(
                trail.count(applicationId, AuditAction.MEMBER_INVITED, now.minus(Duration.ofDays(1))),
                limits.invitationsADay(),
                "invitationsADay");
    }

    private void requireRegistered(String organisation) {
        if (providers.find(organisation).isEmpty()) {
            throw new Refusal(ApplicationsError.PROVIDER_NOT_REGISTERED).with("businessId", organisation);
        }
    }
}
