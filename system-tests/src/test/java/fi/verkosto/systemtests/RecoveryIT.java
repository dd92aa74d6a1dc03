package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.play.story.Script;
import fi.verkosto.stack.parts.Service;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The runbook docs/operations.md, rehearsed: after its commands every effect is there, once. */
@OnSystemStack
class RecoveryIT {
    private static final Service REVIEW = Service.REVIEW;

    private final SystemStack stack;
    private final Operator operator;

    RecoveryIT(SystemStack stack) {
        this.stack = stack;
        this.operator = new Operator(stack);
    }

    @Test
    void whatWaitedWhileTheSlotWasLostTakesEffectOnce() {
        OpenCall call = OpenCall.publish(stack);
        Submission before = submission(call, 0);
        before.sendUntilAccepted();
        call.awaitOneReviewOfEach(List.of(before));
        operator.connector(Service.APPLICATIONS, "stop");
        Submission waiting = submission(call, 1);
        waiting.sendUntilAccepted();

        operator.dropSlot(Service.APPLICATIONS);
        operator.connector(Service.APPLICATIONS, "resume");

        call.awaitOneReviewOfEach(List.of(before, waiting));
        awaitEvents(call, Map.of("fi.verkosto.application.submitted.v1", 2L, "fi.verkosto.review.opened.v1", 2L));
    }

    @Test
    void aDatabaseFromADumpTakesAgainWhatCameSince() {
        OpenCall call = OpenCall.publish(stack);
        Submission before = submission(call, 0);
        before.sendUntilAccepted();
        call.awaitOneReviewOfEach(List.of(before));
        Instant dumped = operator.dump(REVIEW);
        Submission since = submission(call, 1);
        since.sendUntilAccepted();
        call.awaitOneReviewOfEach(List.of(before, since));
        awaitEvents(call, Map.of("fi.verkosto.review.opened.v1", 2L));

        operator.connector(REVIEW, "stop");
        operator.dropSlot(REVIEW);
        operator.stop(REVIEW);
        operator.restore(REVIEW);
        operator.resetOffsets(REVIEW, dumped);
        operator.start(REVIEW);
        operator.connector(REVIEW, "resume");

        call.awaitOneReviewOfEach(List.of(before, since));
        // What the lost database had said of it stays said; what is said again has another ID, and so can be told
        // apart.
        awaitEvents(call, Map.of("fi.verkosto.application.submitted.v1", 2L, "fi.verkosto.review.opened.v1", 3L));
        assertThat(operator.forgotten(REVIEW, dumped)).hasSize(1);
    }

    private Submission submission(OpenCall call, int number) {
        var script = Script.applications().get(number);
        return new Submission(stack, script, call.complete(script));
    }

    private void awaitEvents(OpenCall call, Map<String, Long> expected) {
        await("events, each once")
                .atMost(OpenCall.RECOVERY)
                .ignoreExceptions()
                .untilAsserted(
                        () -> assertThat(stack.events().countOfCall(call.id())).containsAllEntriesOf(expected));
    }
}
