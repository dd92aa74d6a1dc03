package fi.verkosto.review.messaging;

import fi.verkosto.messaging.EventStream;
import fi.verkosto.messaging.Inbox;
import fi.verkosto.review.decision.RecordDecline;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Listens to the coordination service: what is declined can be awarded to others. */
@ApplicationScoped
class CoordinationStream {

    private final EventStream stream;

    CoordinationStream(Inbox inbox, RecordDecline recordDecline) {
        stream = inbox.stream()
                .on(
                        "fi.verkosto.network.declined.v1",
                        GrantDeclined.class,
                        event -> recordDecline.record(event.toDeclined()))
                .on(
                        "fi.verkosto.coordinator.declined.v1",
                        GrantDeclined.class,
                        event -> recordDecline.record(event.toDeclined()))
                .build();
    }

    @Incoming("coordination")
    @Blocking
    CompletionStage<Void> receive(Message<List<String>> batch) {
        return stream.receiveAll(batch);
    }
}
