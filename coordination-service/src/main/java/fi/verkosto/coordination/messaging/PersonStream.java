package fi.verkosto.coordination.messaging;

import fi.verkosto.audit.PersonNames;
import fi.verkosto.coordination.person.EndRoles;
import fi.verkosto.messaging.EventStream;
import fi.verkosto.messaging.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** The internal topic of people: whose name and role to forget. */
@ApplicationScoped
class PersonStream {

    private final EventStream stream;

    PersonStream(Inbox inbox, PersonNames names, EndRoles endRoles) {
        stream = inbox.stream()
                .on("fi.verkosto.person.erased.v1", PersonErased.class, person -> {
                    if (person.subjectDigest() != null) {
                        names.forget(person.subjectDigest());
                    }
                    endRoles.forget(person.recipientDigest(), person.subjectDigest());
                })
                .build();
    }

    @Incoming("persons")
    @Blocking
    CompletionStage<Void> receive(Message<List<String>> batch) {
        return stream.receiveAll(batch);
    }
}
