package fi.verkosto.applications.messaging;

import fi.verkosto.applications.reader.RememberReaders;
import fi.verkosto.messaging.EventStream;
import fi.verkosto.messaging.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** The internal topic of readers: who reads which application because of its review, and who must not. */
@ApplicationScoped
class ReaderStream {

    private final EventStream stream;

    ReaderStream(Inbox inbox, RememberReaders rememberReaders) {
        stream = inbox.stream()
                .rebuiltFrom("readers")
                .project(
                        "fi.verkosto.review.readers-changed.v1",
                        ReadersChanged.class,
                        event -> rememberReaders.remember(event.toReviewed()))
                .build();
    }

    @Incoming("readers")
    @Blocking
    CompletionStage<Void> receive(Message<List<String>> batch) {
        return stream.receiveAll(batch);
    }
}
