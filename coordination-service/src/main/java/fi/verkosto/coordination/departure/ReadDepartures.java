package fi.verkosto.coordination.departure;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.network.NetworkAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows who has left a network, to those who follow it. */
@ApplicationScoped
public class ReadDepartures {

    private final NetworkAccess access;
    private final Departures departures;

    ReadDepartures(NetworkAccess access, Departures departures) {
        this.access = access;
        this.departures = departures;
    }

    /** In the order in which they were stated. */
    @Transactional
    public List<Departure> ofNetwork(UUID networkId) {
        return departures.of(access.toRead(networkId).id());
    }

    @Transactional
    public Departure one(UUID networkId, String businessId) {
        return departures
                .find(access.toRead(networkId).id(), businessId)
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }
}
