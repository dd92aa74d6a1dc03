package fi.verkosto.applications.consortium;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Arrival;
import fi.verkosto.api.value.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** A person who was invited by their mail address accepts the right that was offered. */
@ApplicationScoped
public class AcceptAccess {

    private final InviteeAccess access;
    private final AccessGrants grants;
    private final Identifiers identifiers;
    private final Arrival arrival;
    private final AccessInvitationNews news;

    AcceptAccess(
            InviteeAccess access,
            AccessGrants grants,
            Identifiers identifiers,
            Arrival arrival,
            AccessInvitationNews news) {
        this.access = access;
        this.grants = grants;
        this.identifiers = identifiers;
        this.arrival = arrival;
        this.news = news;
    }

    /** What the caller is invited to and has not accepted. */
    @Transactional
    public List<AccessInvitation> own() {
        return access.own();
    }

    /** Accepted again it is what the person has now; a right that was taken back meanwhile does not come again. */
    @Transactional
    public AccessGrant accept(UUID id) {
        AccessInvitation invitation = access.toAccept(id);
        String person = access.person();
        if (!invitation.isOpen()) {
            return grants.find(invitation.applicationId(), person)
                    .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        }
        AccessGrant grant = grants.find(invitation.applicationId(), person)
                .orElseGet(() -> AccessGrant.to(identifiers.next(), invitation.applicationId(), person));
        grant.give(invitation.right(), invitation.invitedBy(), arrival.instant());
        grants.persistAndFlush(grant);
        invitation.acceptBy(person);
        news.accepted(invitation, grant);
        return grant;
    }
}
