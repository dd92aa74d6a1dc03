package fi.verkosto.applications.messaging;

import fi.verkosto.applications.outcome.GrantAnswer;
import fi.verkosto.applications.outcome.GrantAnswer.Kind;
import fi.verkosto.applications.outcome.RecordAnswer;
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

/** What the leads of networks, and the coordinators, do with their awards. */
@ApplicationScoped
class CoordinationStream {

    private final EventStream stream;

    CoordinationStream(Inbox inbox, RecordAnswer recordAnswer) {
        stream = inbox.stream()
                .onTimely(
                        "fi.verkosto.network.accepted.v1",
                        Accepted.class,
                        event -> recordAnswer.record(event.toAnswer()))
                .onTimely(
                        "fi.verkosto.network.declined.v1",
                        Declined.class,
                        event -> recordAnswer.record(event.toAnswer()))
                .onTimely(
                        "fi.verkosto.coordinator.accepted.v1",
                        Accepted.class,
                        event -> recordAnswer.record(event.toAnswer()))
                .onTimely(
                        "fi.verkosto.coordinator.declined.v1",
                        Declined.class,
                        event -> recordAnswer.record(event.toAnswer()))
                .build();
    }

    @Incoming("coordination")
    @Blocking
    CompletionStage<Void> receive(Message<String> message) {
        return stream.receive(message);
    }

    /** {@code fi.verkosto.network.declined.v1} and {@code fi.verkosto.coordinator.declined.v1}, as far as applications need it. */
    record Declined(
            @NotNull UUID applicationId,
            UUID decisionId,
            @NotNull Instant declinedAt,
            Boolean lapsed) {

        GrantAnswer toAnswer() {
            Kind kind = Boolean.TRUE.equals(lapsed) ? Kind.LAPSED : Kind.DECLINED;
            return new GrantAnswer(applicationId, decisionId, kind, declinedAt);
        }
    }

    /** {@code fi.verkosto.network.accepted.v1} and {@code fi.verkosto.coordinator.accepted.v1}, likewise. */
    record Accepted(
            @NotNull UUID applicationId,
            UUID decisionId,
            @NotNull Instant acceptedAt,
            Boolean late) {

        GrantAnswer toAnswer() {
            Kind kind = Boolean.TRUE.equals(late) ? Kind.ACCEPTED_LATE : Kind.ACCEPTED;
            return new GrantAnswer(applicationId, decisionId, kind, acceptedAt);
        }
    }
}
