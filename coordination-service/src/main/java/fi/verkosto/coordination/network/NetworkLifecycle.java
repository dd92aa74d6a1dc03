package fi.verkosto.coordination.network;

import static fi.verkosto.coordination.network.NetworkEvent.ACCEPT;
import static fi.verkosto.coordination.network.NetworkEvent.CLOSE;
import static fi.verkosto.coordination.network.NetworkEvent.DECLINE;
import static fi.verkosto.coordination.network.NetworkEvent.DISCONTINUE;
import static fi.verkosto.coordination.network.NetworkEvent.END;
import static fi.verkosto.coordination.network.NetworkEvent.START;
import static fi.verkosto.coordination.network.NetworkState.ACCEPTED;
import static fi.verkosto.coordination.network.NetworkState.AWARDED;
import static fi.verkosto.coordination.network.NetworkState.CLOSED;
import static fi.verkosto.coordination.network.NetworkState.CLOSING;
import static fi.verkosto.coordination.network.NetworkState.DECLINED;
import static fi.verkosto.coordination.network.NetworkState.DISCONTINUED;
import static fi.verkosto.coordination.network.NetworkState.RUNNING;

import fi.verkosto.api.lifecycle.Lifecycle;
import java.util.Set;

/** Every way a network can go. Only the lead's answer is offered to callers so far. */
final class NetworkLifecycle {

    static final Lifecycle<NetworkState, NetworkEvent> TABLE = Lifecycle.of(NetworkState.class, NetworkEvent.class)
            .allow(AWARDED, ACCEPT, ACCEPTED)
            .allow(AWARDED, DECLINE, DECLINED)
            .allow(ACCEPTED, START, RUNNING)
            .allow(RUNNING, END, CLOSING)
            .allow(CLOSING, CLOSE, CLOSED)
            .allow(ACCEPTED, DISCONTINUE, DISCONTINUED)
            .allow(RUNNING, DISCONTINUE, DISCONTINUED)
            .allow(CLOSING, DISCONTINUE, DISCONTINUED)
            // There is no operation for them yet.
            .byItself(Set.of(START, END, CLOSE, DISCONTINUE))
            .build();

    private NetworkLifecycle() {}
}
