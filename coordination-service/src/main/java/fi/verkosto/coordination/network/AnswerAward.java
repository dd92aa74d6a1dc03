package fi.verkosto.coordination.network;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Versions;
import fi.verkosto.coordination.programme.Programmes;
import fi.verkosto.coordination.programme.Viewer;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** The lead of a network accepts or declines its grant. */
@ApplicationScoped
public class AnswerAward {

    private final Networks networks;
    private final Programmes programmes;
    private final Outbox outbox;
    private final InstantSource clock;

    AnswerAward(Networks networks, Programmes programmes, Outbox outbox, InstantSource clock) {
        this.networks = networks;
        this.programmes = programmes;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Network accept(UUID networkId, String ifMatch, Viewer viewer) {
        var network = awaitingAnswerOf(networkId, ifMatch, viewer);
        network.accept(clock.instant());
        outbox.publish(NetworkAccepted.from(network));
        return network;
    }

    @Transactional
    public Network decline(UUID networkId, String ifMatch, Viewer viewer, String reason) {
        var network = awaitingAnswerOf(networkId, ifMatch, viewer);
        network.decline(reason, clock.instant());
        programmes.ofCall(network.callId()).release(network.id());
        outbox.publish(NetworkDeclined.from(network));
        return network;
    }

    private Network awaitingAnswerOf(UUID networkId, String ifMatch, Viewer viewer) {
        var network = networks.findToAnswer(networkId).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        if (!network.isLedBy(viewer)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        Versions.check(ifMatch, network.version());
        return network;
    }
}
