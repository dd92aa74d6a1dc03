package fi.verkosto.coordination.network;

import fi.verkosto.api.request.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;

/** What every step of a network begins with: its lead or an officer takes it, on the network as they last read it. */
@ApplicationScoped
class NetworkSteps {

    private final NetworkAccess access;
    private final InstantSource clock;

    NetworkSteps(NetworkAccess access, InstantSource clock) {
        this.access = access;
        this.clock = clock;
    }

    NetworkStep begin(UUID networkId, String ifMatch) {
        return step(access.toAnswer(networkId), ifMatch);
    }

    NetworkStep beginAsOfficer(UUID networkId, String ifMatch) {
        return step(access.toSettle(networkId), ifMatch);
    }

    private NetworkStep step(Network network, String ifMatch) {
        Versions.check(ifMatch, network.version());
        return new NetworkStep(network, access.person(), clock.instant());
    }
}
