package fi.verkosto.notification.messaging;

import fi.verkosto.messaging.EventAttributes;
import fi.verkosto.messaging.EventStream;
import fi.verkosto.messaging.Inbox;
import fi.verkosto.messaging.MalformedEvent;
import fi.verkosto.notification.stream.CallOfficers;
import fi.verkosto.notification.stream.PublicEvent;
import fi.verkosto.notification.stream.PublicEvents;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * The public topics: every event of theirs, of known and unknown types alike, goes into the stream as it is. What they say
 * of calls and applications is kept for the rights to see mails.
 */
@ApplicationScoped
class PublicStreams {

    private final EventStream stream;

    PublicStreams(Inbox inbox, PublicEvents events, CallOfficers officers) {
        stream = inbox.stream()
                .rebuiltFrom("applications")
                .project(
                        CallPublished.TYPE,
                        CallPublished.class,
                        call -> officers.learnCall(call.callId(), call.agency(), call.revision(), call.toStaff()))
                .project(
                        ApplicationSubmitted.TYPE,
                        ApplicationSubmitted.class,
                        application -> officers.learnApplication(
                                application.applicationId(), application.callId(), application.revision()))
                .onAny((data, attributes) -> events.append(publicEvent(data, attributes)))
                .build();
    }

    @Incoming("applications")
    @Blocking
    CompletionStage<Void> receiveFromApplications(Message<List<String>> batch) {
        return stream.receiveAll(batch);
    }

    @Incoming("review")
    @Blocking
    CompletionStage<Void> receiveFromReview(Message<List<String>> batch) {
        return stream.receiveAll(batch);
    }

    @Incoming("coordination")
    @Blocking
    CompletionStage<Void> receiveFromCoordination(Message<List<String>> batch) {
        return stream.receiveAll(batch);
    }

    private static PublicEvent publicEvent(String data, EventAttributes attributes) {
        if (attributes.time() == null || attributes.subject() == null) {
            throw new MalformedEvent("ce_time or ce_subject is missing");
        }
        return new PublicEvent(
                PublicEvent.UNPLACED,
                attributes.id(),
                attributes.source(),
                attributes.type(),
                attributes.subject(),
                attributes.time(),
                data);
    }
}
