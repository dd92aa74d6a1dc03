package fi.verkosto.coordination.messaging;

import fi.verkosto.coordination.appointment.FollowCoordinationDecision;
import fi.verkosto.coordination.network.FollowNetworkDecision;
import fi.verkosto.coordination.programme.StandingDecisions;
import fi.verkosto.messaging.EventStream;
import fi.verkosto.messaging.Inbox;
import fi.verkosto.messaging.Outcome;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Listens to review-service: an award founds a network or appoints the coordinator, and a later decision changes that. */
@ApplicationScoped
class DecisionStream {

    private final StandingDecisions standing;
    private final FollowNetworkDecision networks;
    private final FollowCoordinationDecision coordination;
    private final EventStream stream;

    DecisionStream(
            Inbox inbox,
            StandingDecisions standing,
            FollowNetworkDecision networks,
            FollowCoordinationDecision coordination) {
        this.standing = standing;
        this.networks = networks;
        this.coordination = coordination;
        this.stream = inbox.stream()
                .onTimely("fi.verkosto.decision.notified.v1", DecisionNotified.class, this::take)
                .build();
    }

    @Incoming("review")
    @Blocking
    CompletionStage<Void> receive(Message<List<String>> batch) {
        return stream.receiveAll(batch);
    }

    private Outcome take(DecisionNotified decision) {
        boolean holds = standing.take(
                decision.applicationId(), decision.decisionId(), decision.supersedes(), decision.notifiedAt());
        return holds ? follow(decision) : Outcome.TAKEN;
    }

    private Outcome follow(DecisionNotified decision) {
        return switch (decision.strandKind()) {
            case NETWORK ->
                switch (decision.outcome()) {
                    case AWARDED -> networks.awarded(decision.toAward());
                    case REJECTED -> networks.rejected(decision.applicationId(), decision.decisionId());
                };
            case COORDINATION ->
                switch (decision.outcome()) {
                    case AWARDED -> coordination.awarded(decision.toAward());
                    case REJECTED -> coordination.rejected(decision.applicationId(), decision.decisionId());
                };
        };
    }
}
