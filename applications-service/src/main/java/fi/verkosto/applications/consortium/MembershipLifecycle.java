package fi.verkosto.applications.consortium;

import static fi.verkosto.applications.access.MembershipState.ACCEPTED;
import static fi.verkosto.applications.access.MembershipState.DECLINED;
import static fi.verkosto.applications.access.MembershipState.INVITED;
import static fi.verkosto.applications.access.MembershipState.LEFT;
import static fi.verkosto.applications.access.MembershipState.REMOVED;
import static fi.verkosto.applications.consortium.MembershipEvent.ACCEPT;
import static fi.verkosto.applications.consortium.MembershipEvent.DECLINE;
import static fi.verkosto.applications.consortium.MembershipEvent.INVITE;
import static fi.verkosto.applications.consortium.MembershipEvent.LEAVE;
import static fi.verkosto.applications.consortium.MembershipEvent.REMOVE;

import fi.verkosto.api.lifecycle.Lifecycle;
import fi.verkosto.applications.access.MembershipState;

/** The transition table of a membership. */
final class MembershipLifecycle {

    static final Lifecycle<MembershipState, MembershipEvent> TABLE = Lifecycle.of(
                    MembershipState.class, MembershipEvent.class)
            .allow(INVITED, ACCEPT, ACCEPTED)
            .allow(INVITED, DECLINE, DECLINED)
            // The lead takes its invitation back.
            .allow(INVITED, REMOVE, REMOVED)
            .allow(ACCEPTED, LEAVE, LEFT)
            .allow(ACCEPTED, REMOVE, REMOVED)
            .allow(DECLINED, INVITE, INVITED)
            .allow(LEFT, INVITE, INVITED)
            .allow(REMOVED, INVITE, INVITED)
            .build();

    private MembershipLifecycle() {}
}
