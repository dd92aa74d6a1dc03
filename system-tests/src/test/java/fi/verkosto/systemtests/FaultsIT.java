package fi.verkosto.systemtests;

import static org.awaitility.Awaitility.await;

import fi.verkosto.stack.demo.Script;
import fi.verkosto.stack.supervision.PartStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
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
