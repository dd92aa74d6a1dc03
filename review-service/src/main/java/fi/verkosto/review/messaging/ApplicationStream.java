package fi.verkosto.review.messaging;

import fi.verkosto.messaging.EventStream;
import fi.verkosto.messaging.Inbox;
import fi.verkosto.review.call.RememberCall;
import fi.verkosto.review.closing.RememberClosing;
import fi.verkosto.review.licence.RememberLicences;
import fi.verkosto.review.review.AwaitSupplement;
import fi.verkosto.review.review.DescribeApplication;
import fi.verkosto.review.review.OpenReview;
import fi.verkosto.review.review.WithdrawReview;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Listens to the applications service. Calls and applications have different keys, so they come in any order. */
@ApplicationScoped
class ApplicationStream {

    private static final String SUBMITTED = "fi.verkosto.application.submitted.v1";

    private final EventStream stream;

    ApplicationStream(
            Inbox inbox,
            RememberCall rememberCall,
            RememberClosing rememberClosing,
            DescribeApplication describeApplication,
            RememberLicences rememberLicences,
            OpenReview openReview,
            AwaitSupplement awaitSupplement,
            WithdrawReview withdrawReview) {
        stream = inbox.stream()
                .rebuiltFrom("applications")
                .project(
                        "fi.verkosto.call.published.v1",
                        CallPublished.class,
                        call -> rememberCall.remember(call.toFacts()))
                .project(
                        SUBMITTED,
                        ApplicationSubmitted.class,
                        application -> describeApplication.describe(application.toSubmission()))
                .project(
                        "fi.verkosto.call.closed.v1",
                        CallClosed.class,
                        closing -> rememberClosing.remember(closing.toClosing()))
                .project(
                        "fi.verkosto.application.licence-ends-changed.v1",
                        LicenceEndsChanged.class,
                        licences -> rememberLicences.remember(licences.toTold()))
                .onTimely(
                        SUBMITTED,
                        ApplicationSubmitted.class,
                        application -> openReview.open(application.toSubmission()))
                .onTimely(
                        "fi.verkosto.application.supplement-requested.v1",
                        SupplementRequested.class,
                        supplement -> awaitSupplement.await(supplement.toSupplement()))
                .onTimely(
                        "fi.verkosto.application.supplement-cancelled.v1",
                        SupplementCancelled.class,
                        supplement -> awaitSupplement.await(supplement.toSupplement()))
                .onTimely(
                        "fi.verkosto.application.withdrawn.v1",
                        ApplicationWithdrawn.class,
                        application -> withdrawReview.withdraw(application.toWithdrawn()))
                .build();
    }

    @Incoming("applications")
    @Blocking
    CompletionStage<Void> receive(Message<List<String>> batch) {
        return stream.receiveAll(batch);
    }
}
