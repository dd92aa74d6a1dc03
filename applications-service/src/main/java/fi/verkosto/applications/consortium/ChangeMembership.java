package fi.verkosto.applications.consortium;

import fi.verkosto.api.Arrival;
import fi.verkosto.api.Versions;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationAccess;
import fi.verkosto.applications.application.Editing;
import fi.verkosto.applications.application.Section;
import fi.verkosto.applications.call.GrantCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** A member answers its invitation or leaves; the lead removes a member or takes an invitation back. */
@ApplicationScoped
public class ChangeMembership {

    private final MembershipAccess memberships;
    private final ApplicationAccess access;
    private final MembershipNews news;
    private final Arrival arrival;

    ChangeMembership(MembershipAccess memberships, ApplicationAccess access, MembershipNews news, Arrival arrival) {
        this.memberships = memberships;
        this.access = access;
        this.news = news;
        this.arrival = arrival;
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
        Application application = memberships.applicationOf(membership);
        GrantCall call = access.callOf(application);
        Instant now = arrival.instant();
        Editing.require(application, call, now, Section.CONSORTIUM);
        Versions.check(ifMatch, membership.version());
        membership.take(event, now);
        memberships.flush();
        news.tell(event, membership, application, call);
        return membership;
    }
}
