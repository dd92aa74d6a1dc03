package fi.verkosto.applications.consortium;

import fi.verkosto.applications.access.MembershipState;
import fi.verkosto.applications.application.ApplicationStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A member answers its invitation or leaves; the lead removes a member or takes an invitation back. */
@ApplicationScoped
public class ChangeMembership {

    private final MembershipAccess memberships;
    private final MembershipSteps steps;
    private final MembershipNews news;

    ChangeMembership(MembershipAccess memberships, MembershipSteps steps, MembershipNews news) {
        this.memberships = memberships;
        this.steps = steps;
        this.news = news;
    }

    @Transactional
    public Membership accept(UUID applicationId, String organisation, String ifMatch) {
        return take(memberships.toAnswer(applicationId, organisation), ifMatch, MembershipEvent.ACCEPT);
    }

    @Transactional
    public Membership decline(UUID applicationId, String organisation, String ifMatch) {
        return take(memberships.toAnswer(applicationId, organisation), ifMatch, MembershipEvent.DECLINE);
    }

    @Transactional
    public Membership leave(UUID applicationId, String organisation, String ifMatch) {
        return take(memberships.toAnswer(applicationId, organisation), ifMatch, MembershipEvent.LEAVE);
    }

    @Transactional
    public Membership remove(UUID applicationId, String organisation, String ifMatch) {
        return take(memberships.toRemove(applicationId, organisation), ifMatch, MembershipEvent.REMOVE);
    }

    private Membership take(Membership membership, String ifMatch, MembershipEvent event) {
        ApplicationStep step = steps.begin(membership, memberships.applicationOf(membership), ifMatch);
        MembershipState before = membership.state();
        membership.take(event, step.now());
        memberships.flush();
        news.tell(event, before, membership, step);
        return membership;
    }
}
