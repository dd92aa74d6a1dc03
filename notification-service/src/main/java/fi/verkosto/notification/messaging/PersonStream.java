package fi.verkosto.notification.messaging;

import fi.verkosto.messaging.EventAttributes;
import fi.verkosto.messaging.EventStream;
import fi.verkosto.messaging.Inbox;
import fi.verkosto.notification.mail.ForgetPerson;
import fi.verkosto.notification.staff.ForgetPreference;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** The internal topic of people: whom to forget. */
@ApplicationScoped
class PersonStream {

    private final EventStream stream;
    private final ForgetPerson forgetPerson;
    private final ForgetPreference forgetPreference;

    PersonStream(Inbox inbox, ForgetPerson forgetPerson, ForgetPreference forgetPreference) {
        this.forgetPerson = forgetPerson;
        this.forgetPreference = forgetPreference;
        stream = inbox.stream()
                .on(PersonErased.TYPE, PersonErased.class, this::forget)
                .build();
    }

    private void forget(PersonErased event, EventAttributes attributes) {
        if (event.recipientDigest() != null) {
            forgetPerson.forget(event.recipientDigest(), attributes.time());
            forgetPreference.forgetAllAt(event.recipientDigest());
        }
        if (event.subjectDigest() != null) {
            forgetPreference.forgetOf(event.subjectDigest());
        }
    }

    @Incoming("persons")
    @Blocking
    CompletionStage<Void> receive(Message<List<String>> batch) {
        return stream.receiveAll(batch);
    }
}
