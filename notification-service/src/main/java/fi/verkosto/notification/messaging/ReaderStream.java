package fi.verkosto.notification.messaging;

import fi.verkosto.messaging.EventStream;
import fi.verkosto.messaging.Inbox;
import fi.verkosto.notification.stream.DisqualifiedPersons;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** The internal topic of readers: who is disqualified from which application. */
@ApplicationScoped
class ReaderStream {

    private final EventStream stream;

    ReaderStream(Inbox inbox, DisqualifiedPersons disqualified) {
        stream = inbox.stream()
                .rebuiltFrom("readers")
                .project(
                        ReadersChanged.TYPE,
                        ReadersChanged.class,
                        event -> disqualified.learn(event.applicationId(), event.revision(), event.disqualified()))
                .build();
    }

    @Incoming("readers")
    @Blocking
    CompletionStage<Void> receive(Message<List<String>> batch) {
        return stream.receiveAll(batch);
    }
}
