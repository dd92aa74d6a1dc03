package fi.verkosto.applications.messaging;

import fi.verkosto.applications.outcome.RecordAcceptance;
import fi.verkosto.applications.outcome.RecordDecline;
import fi.verkosto.messaging.EventStream;
import fi.verkosto.messaging.Inbox;
import fi.verkosto.messaging.Outcome;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** What the leads of networks, and the coordinators, do with their awards. */
@ApplicationScoped
class CoordinationStream {

    private final RecordAcceptance recordAcceptance;
    private final RecordDecline recordDecline;
    private final EventStream stream;

    CoordinationStream(Inbox inbox, RecordAcceptance recordAcceptance, RecordDecline recordDecline) {
        this.recordAcceptance = recordAcceptance;
        this.recordDecline = recordDecline;
        stream = inbox.stream()
                .onTimely("fi.verkosto.network.accepted.v1", Accepted.class, this::accepted)
                .onTimely("fi.verkosto.network.declined.v1", Declined.class, this::declined)
                .onTimely("fi.verkosto.coordinator.accepted.v1", Accepted.class, this::accepted)
                .onTimely("fi.verkosto.coordinator.declined.v1", Declined.class, this::declined)
                .build();
    }

    @Incoming("coordination")
    @Blocking
    CompletionStage<Void> receive(Message<String> message) {
        return stream.receive(message);
    }

    private Outcome accepted(Accepted event) {
        return recordAcceptance.record(event.applicationId(), event.decisionId(), event.acceptedAt());
    }

    private Outcome declined(Declined event) {
        return recordDecline.record(
                event.applicationId(), event.decisionId(), event.declinedAt(), Boolean.TRUE.equals(event.lapsed()));
    }

    /** {@code fi.verkosto.network.declined.v1} and {@code fi.verkosto.coordinator.declined.v1}, as far as applications need it. */
    record Declined(
            @NotNull UUID applicationId,
            UUID decisionId,
            @NotNull Instant declinedAt,
            Boolean lapsed) {}

    /** {@code fi.verkosto.network.accepted.v1} and {@code fi.verkosto.coordinator.accepted.v1}, likewise. */
    record Accepted(
            @NotNull UUID applicationId,
            UUID decisionId,
            @NotNull Instant acceptedAt) {}
}
