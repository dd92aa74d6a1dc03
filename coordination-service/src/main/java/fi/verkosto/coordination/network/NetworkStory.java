package fi.verkosto.coordination.network;

import fi.verkosto.coordination.audit.AuditDetails;
import fi.verkosto.coordination.audit.CoordinationAction;
import fi.verkosto.coordination.audit.CoordinationTrail;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Tells what decisions make of networks, to the trail and to whoever listens. */
@ApplicationScoped
class NetworkStory {

    private final CoordinationTrail trail;
    private final Outbox outbox;

    NetworkStory(CoordinationTrail trail, Outbox outbox) {
        this.trail = trail;
        this.outbox = outbox;
    }

    void formed(Network network) {
        write(network, CoordinationAction.NETWORK_FORMED);
        outbox.publish(NetworkFormed.from(network));
    }

    void changed(Network network, Instant now) {
        write(network, CoordinationAction.NETWORK_CHANGED);
        outbox.publish(NetworkChanged.of(network, now));
    }

    void reinstated(Network network) {
        write(network, CoordinationAction.NETWORK_REINSTATED);
        outbox.publish(NetworkFormed.from(network));
    }

    void discontinued(Network network) {
        write(network, CoordinationAction.NETWORK_DISCONTINUED);
        outbox.publish(NetworkDiscontinued.from(network));
    }

    private void write(Network network, CoordinationAction action) {
        trail.bySystem(
                network.id(), action, AuditDetails.decision(network.grant().decisionId()));
    }
}
