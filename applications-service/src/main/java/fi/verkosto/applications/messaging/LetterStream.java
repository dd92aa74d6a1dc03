package fi.verkosto.applications.messaging;

import fi.verkosto.applications.outcome.SendLetter;
import fi.verkosto.applications.outcome.TellCorrection;
import fi.verkosto.applications.outcome.TellNetwork;
import fi.verkosto.messaging.EventStream;
import fi.verkosto.messaging.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Letters of decisions, and of answers to correction requests, that are to be mailed; and what networks are to be told. */
@ApplicationScoped
class LetterStream {

    private final EventStream stream;

    LetterStream(Inbox inbox, SendLetter sendLetter, TellCorrection tellCorrection, TellNetwork tellNetwork) {
        stream = inbox.stream()
                .onTimely(
                        "fi.verkosto.decision.letter-sent.v1",
                        DecisionLetterSent.class,
                        event -> sendLetter.send(event.toSent()))
                .on(
                        "fi.verkosto.correction.letter-sent.v1",
                        CorrectionLetterSent.class,
                        event -> tellCorrection.tell(event.toAnswer()))
                .onTimely(
                        "fi.verkosto.network.mail-requested.v1",
                        NetworkMailRequested.class,
                        event -> tellNetwork.tell(event.toNews()))
                .build();
    }

    @Incoming("letters")
    @Blocking
    CompletionStage<Void> receive(Message<String> message) {
        return stream.receive(message);
    }
}
