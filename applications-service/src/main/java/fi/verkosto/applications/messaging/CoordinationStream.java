package fi.verkosto.applications.messaging;

import fi.verkosto.applications.outcome.RecordDecline;
import fi.verkosto.messaging.EventStream;
import fi.verkosto.messaging.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** What the leads of networks do with their awards. */
@ApplicationScoped
class CoordinationStream {

    private final EventStream stream;

    CoordinationStream(Inbox inbox, RecordDecline recordDecline) {
        stream = inbox.stream()
                .onTimely(
                        "fi.verkosto.network.declined.v1",
                        NetworkDeclined.class,
                        event -> recordDecline.record(event.applicationId()))
                .build();
    }

    @Incoming("coordination")
    @Blocking
    CompletionStage<Void> receive(Message<String> message) {
        return stream.receive(message);
    }

    /** {@code fi.verkosto.network.declined.v1}, as far as applications need it. */
    record NetworkDeclined(@NotNull UUID applicationId) {}
}
