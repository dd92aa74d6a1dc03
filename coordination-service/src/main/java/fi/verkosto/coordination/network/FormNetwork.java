package fi.verkosto.coordination.network;

import fi.verkosto.coordination.programme.Award;
import fi.verkosto.coordination.programme.Programmes;
import fi.verkosto.messaging.Outbox;
import fi.verkosto.messaging.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** An application to a network strand is awarded: its consortium becomes a network of the call's programme. */
@ApplicationScoped
public class FormNetwork {

    private final Programmes programmes;
    private final Networks networks;
    private final Outbox outbox;
    private final InstantSource clock;

    FormNetwork(Programmes programmes, Networks networks, Outbox outbox, InstantSource clock) {
        this.programmes = programmes;
        this.networks = networks;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Does nothing if the application has its network already, as when its decision is told again. */
    @Transactional
    public Outcome form(Award award) {
        var programme = programmes.ofCall(award.callId(), award.agency());
        if (networks.existsFor(award.applicationId())) {
            return Outcome.TAKEN;
        }
        var network = Network.formed(networks.nextId(), programme.id(), award, clock.instant());
        networks.persist(network);
        programme.admit(network.id(), network.organisations());
        outbox.publish(NetworkFormed.from(network));
        return Outcome.TAKEN;
    }
}
