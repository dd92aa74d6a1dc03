package fi.verkosto.notification.messaging;

import fi.verkosto.messaging.EventStream;
import fi.verkosto.messaging.Inbox;
import fi.verkosto.notification.mail.QueueMail;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** The internal topic: whom to tell what. */
@ApplicationScoped
class NotificationStream {

    private final EventStream stream;

    NotificationStream(Inbox inbox, QueueMail queueMail) {
        stream = inbox.stream()
                .on(
                        NotificationRequested.TYPE,
                        NotificationRequested.class,
                        (event, attributes) -> queueMail.queue(event.toMailRequest(attributes)))
                .build();
    }

    @Incoming("notifications")
    @Blocking
    CompletionStage<Void> receive(Message<List<String>> batch) {
        return stream.receiveAll(batch);
    }
}
