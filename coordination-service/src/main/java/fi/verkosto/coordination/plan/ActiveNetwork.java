package fi.verkosto.coordination.plan;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.network.Network;

/** Only a network that is at work plans and reports. */
final class ActiveNetwork {

    private ActiveNetwork() {}

    static void require(Network network) {
        if (!network.isActive()) {
            throw new Refusal(CoordinationError.NETWORK_NOT_ACTIVE)
                    .with("state", network.grant().state());
        }
    }
}
