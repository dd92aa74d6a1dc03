package fi.verkosto.applications.consortium;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.value.Identifiers;
import fi.verkosto.applications.access.AccessRight;
import fi.verkosto.applications.application.CreationLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * The lead's people offer a right to whoever has a mail address and acts for an organisation of the consortium, and withdraw
 * the offer.
 */
@ApplicationScoped
public class InviteByMail {

    private final GrantSteps steps;
    private final AccessInvitations invitations;
    private final Identifiers identifiers;
    private final CreationLimits limits;
    private final AccessInvitationNews news;

    InviteByMail(
            GrantSteps steps,
            AccessInvitations invitations,
            Identifiers identifiers,
            CreationLimits limits,
            AccessInvitationNews news) {
        this.steps = steps;
        this.invitations = invitations;
        this.identifiers = identifiers;
        this.limits = limits;
        this.news = news;
    }

    /**
     * Whoever is invited already is offered this instead; where it is the same, nothing happens.
     *
     * @param language of the mail to the person
     */
    @Transactional
    public AccessInvitation invite(
            UUID applicationId, InvitedAddress address, String organisation, AccessRight right, String language) {
        GrantStep step = steps.beginInviting(organisation, applicationId);
        AccessInvitation invitation =
                invitations.open(applicationId, address.text()).orElseGet(() -> newInvitation(applicationId, address));
        if (invitation.offer(right, organisation, step.person(), step.now())) {
            invitations.persistAndFlush(invitation);
            news.invited(invitation, step.application(), language);
        }
        return invitation;
    }

    private AccessInvitation newInvitation(UUID applicationId, InvitedAddress address) {
        CreationLimits.require(invitations.countOpen(applicationId), limits.grants(), "access-invitations");
        return AccessInvitation.to(identifiers.next(), applicationId, address.text());
    }

    @Transactional
    public void withdraw(UUID applicationId, UUID id) {
        steps.begin(applicationId);
        AccessInvitation invitation =
                invitations.open(applicationId, id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        news.withdrawn(invitation);
        invitations.delete(invitation);
    }

    /** For the lead's people: the open ones. */
    @Transactional
    public List<AccessInvitation> all(UUID applicationId) {
        return invitations.openOf(steps.toRead(applicationId).id());
    }
}
