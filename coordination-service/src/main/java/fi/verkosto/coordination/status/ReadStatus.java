package fi.verkosto.coordination.status;

import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.network.NetworkAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows how a network is doing, and was, to those who follow it. */
@ApplicationScoped
public class ReadStatus {

    private final NetworkAccess access;
    private final NetworkStatuses statuses;

    ReadStatus(NetworkAccess access, NetworkStatuses statuses) {
        this.access = access;
        this.statuses = statuses;
    }

    /** None of a network that is not at work, and none before anybody has looked. */
    @Transactional
    public Optional<NetworkStatus> of(UUID networkId) {
        Network network = access.toRead(networkId);
        return network.isActive() ? statuses.find(networkId) : Optional.empty();
    }

    /** The oldest first. */
    @Transactional
    public List<StatusChange> changes(UUID networkId, UUID after, int limit) {
        return statuses.page(access.toRead(networkId).id(), after, limit);
    }
}
