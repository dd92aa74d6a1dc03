package fi.verkosto.coordination.grant;

import static fi.verkosto.coordination.grant.GrantEvent.ACCEPT;
import static fi.verkosto.coordination.grant.GrantEvent.ACCEPT_LATE;
import static fi.verkosto.coordination.grant.GrantEvent.CHANGE;
import static fi.verkosto.coordination.grant.GrantEvent.CLOSE;
import static fi.verkosto.coordination.grant.GrantEvent.DECLINE;
import static fi.verkosto.coordination.grant.GrantEvent.DISCONTINUE;
import static fi.verkosto.coordination.grant.GrantEvent.END;
import static fi.verkosto.coordination.grant.GrantEvent.LAPSE;
import static fi.verkosto.coordination.grant.GrantEvent.REINSTATE;
import static fi.verkosto.coordination.grant.GrantEvent.START;
import static fi.verkosto.coordination.grant.GrantState.ACCEPTED;
import static fi.verkosto.coordination.grant.GrantState.AWARDED;
import static fi.verkosto.coordination.grant.GrantState.CLOSED;
import static fi.verkosto.coordination.grant.GrantState.CLOSING;
import static fi.verkosto.coordination.grant.GrantState.DECLINED;
import static fi.verkosto.coordination.grant.GrantState.DISCONTINUED;
import static fi.verkosto.coordination.grant.GrantState.RUNNING;

import fi.verkosto.api.lifecycle.Lifecycle;
import java.util.Set;

/** Every way a grant can go, of a network and of the coordination alike. */
final class GrantLifecycle {

    static final Lifecycle<GrantState, GrantEvent> TABLE = Lifecycle.of(GrantState.class, GrantEvent.class)
            .allow(AWARDED, ACCEPT, ACCEPTED)
            .allow(AWARDED, ACCEPT_LATE, ACCEPTED)
            .allow(AWARDED, DECLINE, DECLINED)
            .allow(AWARDED, LAPSE, DECLINED)
            .allow(AWARDED, DISCONTINUE, DISCONTINUED)
            .allow(ACCEPTED, START, RUNNING)
            .allow(RUNNING, END, CLOSING)
            .allow(CLOSING, CLOSE, CLOSED)
            .allow(ACCEPTED, DISCONTINUE, DISCONTINUED)
            .allow(RUNNING, DISCONTINUE, DISCONTINUED)
            .allow(CLOSING, DISCONTINUE, DISCONTINUED)
            // What was accepted was another grant: its recipient answers anew, unless the work has begun.
            .allow(AWARDED, CHANGE, AWARDED)
            .allow(ACCEPTED, CHANGE, AWARDED)
            .allow(RUNNING, CHANGE, RUNNING)
            .allow(CLOSING, CHANGE, CLOSING)
            .allow(DECLINED, REINSTATE, AWARDED)
            .allow(DISCONTINUED, REINSTATE, AWARDED)
            // There is no operation for them yet, or a later decision brings them about.
            .byItself(Set.of(START, END, CLOSE, DISCONTINUE, CHANGE, REINSTATE))
            .build();

    private GrantLifecycle() {}
}
