package fi.verkosto.notification.messaging;

import fi.verkosto.messaging.EventStream;
import fi.verkosto.messaging.Inbox;
import fi.verkosto.notification.mail.QueueMail;
import fi.verkosto.notification.staff.TellStaff;
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

    NotificationStream(Inbox inbox, QueueMail queueMail, TellStaff tellStaff) {
        stream = inbox.stream()
                .on(
                        NotificationRequested.TYPE,
                        NotificationRequested.class,
                        (event, attributes) -> queueMail.queue(event.toMailRequest(attributes)))
                .on(
                        StaffNotificationRequested.TYPE,
                        StaffNotificationRequested.class,
                        (event, attributes) -> tellStaff.tell(event.toNews(attributes)))
                .build();
    }

    @Incoming("notifications")
    @Blocking
    CompletionStage<Void> receive(Message<List<String>> batch) {
        return stream.receiveAll(batch);
    }
}
