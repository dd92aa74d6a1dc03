package fi.verkosto.coordination.status;

import fi.verkosto.coordination.audit.AuditDetails;
import fi.verkosto.coordination.audit.CoordinationAction;
import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.audit.CoordinationTrail;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.network.NetworkAccess;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Tells of statuses: what somebody says to the trail, and what has changed to whoever listens. */
@ApplicationScoped
class StatusStory {

    private final NetworkAccess access;
    private final CoordinationTrail trail;
    private final Outbox outbox;

    StatusStory(NetworkAccess access, CoordinationTrail trail, Outbox outbox) {
        this.access = access;
        this.trail = trail;
        this.outbox = outbox;
    }

    void stated(StatusStep step, StatusClaim claim) {
        Map<String, String> details =
                new HashMap<>(Map.of(AuditDetails.STATUS, claim.level().name()));
        if (claim.because() != null) {
            details.put(AuditDetails.REASON, claim.because());
        }
        Network network = step.network();
        trail.by(
                CoordinationRole.COORDINATOR,
                access.coordinatorOf(network),
                network.id(),
                CoordinationAction.STATUS_STATED,
                details);
        changed(network, step.status());
    }

    void changed(Network network, NetworkStatus status) {
        network.tell();
        outbox.publish(NetworkStatusChanged.of(network, status));
    }
}
