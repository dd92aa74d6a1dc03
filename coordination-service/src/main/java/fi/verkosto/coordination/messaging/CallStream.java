package fi.verkosto.coordination.messaging;

import fi.verkosto.coordination.network.DescribeProject;
import fi.verkosto.coordination.programme.DescribeProgramme;
import fi.verkosto.messaging.EventStream;
import fi.verkosto.messaging.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Listens to applications-service: a published call names its programme, an application says what its network is about. */
@ApplicationScoped
class CallStream {

    private final EventStream stream;

    CallStream(Inbox inbox, DescribeProgramme describeProgramme, DescribeProject describeProject) {
        stream = inbox.stream()
                .rebuiltFrom("applications")
                .project(
                        "fi.verkosto.call.published.v1",
                        CallPublished.class,
                        call -> describeProgramme.describe(call.toDescription()))
                .project(
                        "fi.verkosto.application.submitted.v1",
                        ApplicationSubmitted.class,
                        application -> describeProject.describe(
                                application.applicationId(), application.revision(), application.toProfile()))
                .build();
    }

    @Incoming("applications")
    @Blocking
    CompletionStage<Void> receive(Message<List<String>> batch) {
        return stream.receiveAll(batch);
    }
}
