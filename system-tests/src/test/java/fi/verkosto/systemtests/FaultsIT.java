package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.ApiRequest;
import fi.verkosto.play.story.Script;
import fi.verkosto.stack.supervision.PartStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold when a part dies without warning. */
@OnSystemStack
class FaultsIT {
    private static final int BEFORE_THE_KILL = 3;

    private final SystemStack stack;

    FaultsIT(SystemStack stack) {
        this.stack = stack;
    }

    @ParameterizedTest
    @ValueSource(strings = {"review", "connect", "kafka", "postgres"})
    void everyAcceptedSubmissionHasOneReviewThough(String partDies) {
        OpenCall call = OpenCall.publish(stack);
        List<Submission> submissions = Script.applications().stream()
                .map(script -> new Submission(stack, script, call.complete(script)))
                .toList();
        CountDownLatch fewAccepted = new CountDownLatch(BEFORE_THE_KILL);

        CompletableFuture<Void> submitting = CompletableFuture.runAsync(() -> submissions.forEach(submission -> {
            submission.sendUntilAccepted();
            fewAccepted.countDown();
        }));
        await("the first accepted submissions")
                .atMost(OpenCall.RECOVERY)
                .until(() -> fewAccepted.getCount() == 0 || submitting.isCompletedExceptionally());
        PartStatus killed = stack.kill(partDies);
        stack.awaitRestart(killed);
        submitting.join();

        call.awaitOneReviewOfEach(submissions);
        awaitExactEvents(call, submissions.size());
    }

    @Test
    void anUploadLeavesNothingWhenTheServiceDiesAndIsTakenAgain() {
        OpenCall call = OpenCall.publish(stack);
        String files = "/v1/applications/"
                + call.start("omnia", "REGIONAL_NETWORK").json().path("id").asText() + "/attachments";
        HeldUpFile file = new HeldUpFile();

        CompletableFuture<Answer> broken =
                CompletableFuture.supplyAsync(() -> attach(files, file).send());
        await("half of the file to be sent").atMost(OpenCall.RECOVERY).until(file::isHalfSent);
        PartStatus killed = stack.kill("applications");
        file.release();
        stack.awaitRestart(killed);

        // The gateway says that the service is away, or the connection ends before it can.
        assertThat(broken.handle((answer, failure) -> failure != null || answer.status() >= 500)
                        .join())
                .isTrue();
        assertThat(stack.as("omnia").get(files).expect(200).json().path("items"))
                .isEmpty();
        attach(files, file).expect(201);
        assertThat(stack.as("omnia").get(files).expect(200).json().path("items"))
                .hasSize(1);
    }

    private ApiRequest attach(String files, HeldUpFile file) {
        return stack.as("omnia")
                .post(files + "?section=budget&name=plan.txt")
                .header("Idempotency-Key", files)
                .bytes(file::read);
    }

    /** Exactly, and still so after a while: a duplicate would come late. */
    private void awaitExactEvents(OpenCall call, long submissions) {
        Map<String, Long> expected = new TreeMap<>(Map.of(
                "fi.verkosto.call.published.v1", 1L,
                "fi.verkosto.application.submitted.v1", submissions,
                "fi.verkosto.review.opened.v1", submissions));
        await("exact counts of events")
                .atMost(OpenCall.RECOVERY)
                .during(Duration.ofSeconds(3))
                .ignoreExceptions()
                .until(() -> stack.events().countOfCall(call.id()), expected::equals);
    }
}
