package fi.verkosto.applications.messaging;

import fi.verkosto.applications.outcome.RecordAcceptance;
import fi.verkosto.applications.outcome.RecordDecline;
import fi.verkosto.messaging.EventStream;
import fi.verkosto.messaging.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** What the leads of networks do with their awards. */
@ApplicationScoped
class CoordinationStream {

    private final EventStream stream;

    CoordinationStream(Inbox inbox, RecordAcceptance recordAcceptance, RecordDecline recordDecline) {
        stream = inbox.stream()
                .onTimely(
                        "fi.verkosto.network.accepted.v1",
                        NetworkAccepted.class,
                        event -> recordAcceptance.record(event.applicationId(), event.acceptedAt()))
                .onTimely(
                        "fi.verkosto.network.declined.v1",
                        NetworkDeclined.class,
                        event -> recordDecline.record(event.applicationId(), event.declinedAt()))
                .build();
    }

    @Incoming("coordination")
    @Blocking
    CompletionStage<Void> receive(Message<String> message) {
        return stream.receive(message);
    }

    /** {@code fi.verkosto.network.declined.v1}, as far as applications need it. */
    record NetworkDeclined(
            @NotNull UUID applicationId, @NotNull Instant declinedAt) {}

    /** {@code fi.verkosto.network.accepted.v1}, likewise. */
    record NetworkAccepted(
            @NotNull UUID applicationId, @NotNull Instant acceptedAt) {}
}
