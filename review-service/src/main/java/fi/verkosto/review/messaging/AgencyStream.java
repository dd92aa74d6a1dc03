package fi.verkosto.review.messaging;

import fi.verkosto.messaging.EventStream;
import fi.verkosto.messaging.Inbox;
import fi.verkosto.review.agency.RememberAgency;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** The internal topic of agencies: whom letters come from. */
@ApplicationScoped
class AgencyStream {

    private final EventStream stream;

    AgencyStream(Inbox inbox, RememberAgency rememberAgency) {
        stream = inbox.stream()
                .rebuiltFrom("agencies")
                .project(
                        "fi.verkosto.agency.changed.v1",
                        AgencyChanged.class,
                        agency -> rememberAgency.remember(agency.toTold()))
                .build();
    }

    @Incoming("agencies")
    @Blocking
    CompletionStage<Void> receive(Message<List<String>> batch) {
        return stream.receiveAll(batch);
    }
}
