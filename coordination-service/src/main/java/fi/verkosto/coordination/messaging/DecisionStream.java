package fi.verkosto.coordination.messaging;

import fi.verkosto.coordination.network.FormNetwork;
import fi.verkosto.coordination.programme.AppointCoordinator;
import fi.verkosto.messaging.EventStream;
import fi.verkosto.messaging.Inbox;
import fi.verkosto.messaging.Outcome;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Listens to review-service: an award founds a network or appoints the coordinator. */
@ApplicationScoped
class DecisionStream {

    private final FormNetwork formNetwork;
    private final AppointCoordinator appointCoordinator;
    private final EventStream stream;

    DecisionStream(Inbox inbox, FormNetwork formNetwork, AppointCoordinator appointCoordinator) {
        this.formNetwork = formNetwork;
        this.appointCoordinator = appointCoordinator;
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
        return switch (decision.outcome()) {
            case AWARDED -> takeUp(decision);
            case REJECTED -> Outcome.TAKEN;
        };
    }

    private Outcome takeUp(DecisionNotified decision) {
        return switch (decision.strandKind()) {
            case NETWORK -> formNetwork.form(decision.toAward());
            case COORDINATION -> appointCoordinator.appoint(decision.toAward());
        };
    }
}
