package fi.verkosto.coordination.status;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Versions;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.network.NetworkAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What every statement begins with: the coordinator makes it, on the status as last read; the facts are looked at anew. */
@ApplicationScoped
class StatusSteps {

    private final NetworkAccess access;
    private final NetworkStatuses statuses;
    private final FoundStatuses found;
    private final InstantSource clock;

    StatusSteps(NetworkAccess access, NetworkStatuses statuses, FoundStatuses found, InstantSource clock) {
        this.access = access;
        this.statuses = statuses;
        this.found = found;
        this.clock = clock;
    }

    StatusStep begin(UUID networkId, String ifMatch) {
        Network network = access.toCoordinate(networkId);
        NetworkStatus status =
                statuses.find(networkId).orElseGet(() -> new NetworkStatus(networkId, network.programmeId()));
        // First, as readers are shown no status of such a network, and its version as 0.
        if (!network.isActive()) {
            throw new Refusal(CoordinationError.NETWORK_NOT_ACTIVE)
                    .with("state", network.grant().state());
        }
        Versions.check(ifMatch, status.version());
        var now = clock.instant();
        LocalDate today = FinnishTime.dayOf(now);
        status.find(found.of(network.programmeId(), List.of(networkId), today).get(networkId), today, now);
        return new StatusStep(network, status, now);
    }
}
