package fi.verkosto.coordination.network;

import fi.verkosto.coordination.grant.GrantState;
import fi.verkosto.coordination.programme.Award;
import fi.verkosto.coordination.programme.LateReason;
import fi.verkosto.coordination.programme.Programmes;
import fi.verkosto.messaging.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** The decision that holds on an application to a network strand, be it the first or a later one in its place. */
@ApplicationScoped
public class FollowNetworkDecision {

    private final FormNetwork formNetwork;
    private final Networks networks;
    private final Programmes programmes;
    private final NetworkStory story;
    private final InstantSource clock;

    FollowNetworkDecision(
            FormNetwork formNetwork,
            Networks networks,
            Programmes programmes,
            NetworkStory story,
            InstantSource clock) {
        this.formNetwork = formNetwork;
        this.networks = networks;
        this.programmes = programmes;
        this.story = story;
        this.clock = clock;
    }

    @Transactional
    public Outcome awarded(Award award) {
        return networks.findLockedFor(award.applicationId())
                .map(network -> change(network, award))
                .orElseGet(() -> formNetwork.form(award));
    }

    /** What was declined stays so. */
    @Transactional
    public Outcome rejected(UUID applicationId, UUID decisionId) {
        return networks.findLockedFor(applicationId)
                .map(network -> end(network, decisionId))
                .orElse(Outcome.TAKEN);
    }

    private Outcome change(Network network, Award award) {
        Instant now = clock.instant();
        return switch (network.grant().state()) {
            case AWARDED, ACCEPTED, RUNNING, CLOSING -> {
                network.change(award.offer());
                story.changed(network, now);
                yield Outcome.TAKEN;
            }
            case DECLINED, DISCONTINUED -> {
                network.reinstate(award.offer(), now);
                programmes.ofCall(network.callId(), network.agency()).admit(network.id(), network.organisations());
                story.reinstated(network);
                yield Outcome.TAKEN;
            }
            case CLOSED -> tooLate(network);
        };
    }

    private Outcome end(Network network, UUID decisionId) {
        if (network.discontinue(decisionId, clock.instant())) {
            programmes.ofCall(network.callId(), network.agency()).release(network.id());
            story.discontinued(network);
        }
        return network.grant().state() == GrantState.CLOSED ? tooLate(network) : Outcome.TAKEN;
    }

    private static Outcome tooLate(Network network) {
        return new Outcome.Noted(
                LateReason.DECISION_AFTER_CLOSING,
                network.callId(),
                network.applicationId(),
                Map.of("networkId", network.id().toString()));
    }
}
