package fi.verkosto.coordination.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The networks of a programme, for the service itself: nobody asks for a right. */
@ApplicationScoped
public class ReadNetworks {

    private final Networks networks;

    ReadNetworks(Networks networks) {
        this.networks = networks;
    }

    /** Those whose grant is accepted and that nothing has ended, the oldest first. */
    @Transactional
    public List<Network> activeOf(UUID programmeId) {
        return networks.activeOf(programmeId);
    }

    /** One of them, locked until the transaction ends. */
    public Network locked(UUID id) {
        return networks.findLocked(id).orElseThrow();
    }
}
