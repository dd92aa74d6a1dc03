package fi.verkosto.applications.consortium;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.ApplicationsError;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.provider.Providers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The lead invites a registered provider, for the first time or again. */
@ApplicationScoped
public class InviteMember {

    private final MembershipSteps steps;
    private final Providers providers;
    private final InvitationRoom room;
    private final Memberships memberships;
    private final MembershipNews news;

    InviteMember(
            MembershipSteps steps,
            Providers providers,
            InvitationRoom room,
            Memberships memberships,
            MembershipNews news) {
        this.steps = steps;
        this.providers = providers;
        this.room = room;
        this.memberships = memberships;
        this.news = news;
    }

    @Transactional
    public Membership invite(UUID applicationId, String organisation) {
        ApplicationStep step = steps.beginInvitation(applicationId);
        refuseTheLead(step.application(), organisation);
        requireRegistered(organisation);
        room.require(applicationId, organisation, step.now());
        Membership membership = memberships
                .find(applicationId, organisation)
                .map(known -> known.take(MembershipEvent.INVITE, step.now()))
                .orElseGet(() -> Membership.invited(applicationId, organisation, step.now()));
        memberships.persistAndFlush(membership);
        news.tell(MembershipEvent.INVITE, null, membership, step);
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

    private void requireRegistered(String organisation) {
        if (providers.find(organisation).isEmpty()) {
            throw new Refusal(ApplicationsError.PROVIDER_NOT_REGISTERED).with("businessId", organisation);
        }
    }
}
