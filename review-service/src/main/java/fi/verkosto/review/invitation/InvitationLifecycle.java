package fi.verkosto.review.invitation;

import fi.verkosto.api.lifecycle.Lifecycle;
import java.util.EnumSet;

/** The transition table of invitations by mail. One that is over stays so: whoever is to be invited again is sent another. */
final class InvitationLifecycle {

    static final Lifecycle<InvitationState, InvitationEvent> TABLE = Lifecycle.of(
                    InvitationState.class, InvitationEvent.class)
            .allow(InvitationState.OPEN, InvitationEvent.RESEND, InvitationState.OPEN)
            .allow(InvitationState.OPEN, InvitationEvent.CORRECT, InvitationState.OPEN)
            .allow(InvitationState.OPEN, InvitationEvent.WITHDRAW, InvitationState.WITHDRAWN)
            .allow(InvitationState.OPEN, InvitationEvent.ACCEPT, InvitationState.ACCEPTED)
            .allow(InvitationState.OPEN, InvitationEvent.DECLINE, InvitationState.DECLINED)
            .allow(InvitationState.OPEN, InvitationEvent.EXPIRE, InvitationState.EXPIRED)
            .allow(InvitationState.OPEN, InvitationEvent.FORGET, InvitationState.WITHDRAWN)
            .byItself(EnumSet.of(InvitationEvent.EXPIRE, InvitationEvent.FORGET))
            .build();

    private InvitationLifecycle() {}
}
