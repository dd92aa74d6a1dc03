package fi.verkosto.applications.messaging;

import fi.verkosto.applications.outcome.FollowReview;
import fi.verkosto.applications.outcome.TellCorrection;
import fi.verkosto.messaging.EventStream;
import fi.verkosto.messaging.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** What the review decides about applications. */
@ApplicationScoped
class ReviewStream {

    private final EventStream stream;

    ReviewStream(Inbox inbox, FollowReview followReview, TellCorrection tellCorrection) {
        stream = inbox.stream()
                .onTimely(
                        "fi.verkosto.review.eligibility-decided.v1",
                        EligibilityDecided.class,
                        event -> followReview.eligibilityDecided(event.toFinding()))
                .onTimely(
                        "fi.verkosto.decision.notified.v1",
                        DecisionNotified.class,
                        event -> followReview.decided(event.toDecision()))
                .on(
                        "fi.verkosto.correction.decided.v1",
                        CorrectionDecided.class,
                        event -> event.toAnswer().ifPresent(tellCorrection::tell))
                .build();
    }

    @Incoming("review")
    @Blocking
    CompletionStage<Void> receive(Message<String> message) {
        return stream.receive(message);
    }
}
