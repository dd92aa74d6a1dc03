package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.stack.demo.Script;
import fi.verkosto.stack.demo.Script.ScriptedApplication;
import fi.verkosto.stack.parts.DeadLetter;
import fi.verkosto.stack.parts.DeadLetters;
import fi.verkosto.stack.parts.Service;
import fi.verkosto.stack.portal.Answer;
import fi.verkosto.stack.portal.PlayStopped;
import fi.verkosto.stack.supervision.PartStatus;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold when a part dies without warning, or when somebody puts rubbish on a topic. */
@OnSystemStack
class FaultsIT {
    private static final Duration RECOVERY = Duration.ofMinutes(3);
    private static final int BEFORE_THE_KILL = 3;

    /** Version and trace ID of a traceparent header (W3C Trace Context). */
    private static final int TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736".length();

    private final SystemStack stack;

    FaultsIT(SystemStack stack) {
        this.stack = stack;
    }

    @ParameterizedTest
    @ValueSource(strings = {"review", "connect", "kafka", "postgres"})
    void everyAcceptedSubmissionHasOneReviewThough(String partDies) throws InterruptedException {
        OpenCall call = OpenCall.publish(stack);
        List<Submission> submissions = Script.applications().stream()
                .map(script -> new Submission(stack, script, call.complete(script)))
                .toList();
        CountDownLatch fewAccepted = new CountDownLatch(BEFORE_THE_KILL);

        CompletableFuture<Void> submitting = CompletableFuture.runAsync(() -> submissions.forEach(submission -> {
            submission.sendUntilAccepted();
            fewAccepted.countDown();
        }));
        fewAccepted.await();
        PartStatus killed = stack.kill(partDies);
        stack.awaitRestart(killed);
        submitting.join();

        awaitOneReviewOfEach(call, submissions);
        awaitExactEvents(call, submissions.size());
    }

    @Test
    void aMalformedEventStopsNothingAndCanBePutBack() {
        String eventId = "malformed-" + System.nanoTime();
        new Topics(stack.brokers())
                .send("verkosto.applications", eventId, cloudEvent(eventId), "{\"applicationId\": \"none\"}");

        DeadLetters deadLetters = new DeadLetters(Service.REVIEW, stack.ports());
        DeadLetter letter = await("dead letter of " + eventId)
                .atMost(RECOVERY)
                .until(() -> of(eventId, deadLetters), found -> !found.isEmpty())
                .getFirst();

        assertThat(letter.reason()).isNotBlank();
        assertThat(letter.originalTopic()).isEqualTo("verkosto.applications");
        deadLetters.putBack(List.of(letter));
        assertThat(headersOnTopic(eventId)).hasSize(2).allSatisfy(headers -> isUnchanged(headers, eventId));
        OpenCall call = OpenCall.publish(stack);
        ScriptedApplication script = Script.applications().getFirst();
        Submission submission = new Submission(stack, script, call.complete(script));
        submission.sendUntilAccepted();
        awaitOneReviewOfEach(call, List.of(submission));
    }

    @Test
    void anEventThatCameTooEarlyTakesEffectWhenItIsPutBackLater() {
        OpenCall call = OpenCall.publish(stack);
        Answer draft = call.complete(Script.applications().getFirst());
        Submission submission = new Submission(stack, Script.applications().getFirst(), draft);
        EarlyDecision decision = new EarlyDecision(call.id(), submission.application());
        new Topics(stack.brokers()).send("verkosto.review", decision.id(), decision.headers(), decision.data());
        DeadLetters deadLetters = new DeadLetters(Service.APPLICATIONS, stack.ports());
        List<DeadLetter> letters = await("dead letter of a decision on a draft")
                .atMost(RECOVERY)
                .until(() -> of(decision.id(), deadLetters), found -> !found.isEmpty());

        submission.sendUntilAccepted();
        deadLetters.putBack(letters);

        await("the award").atMost(RECOVERY).until(() -> stateOf(submission), "AWARDED"::equals);
        assertThat(stack.as("officer").list("/v1/programmes?limit=200"))
                .filteredOn(programme -> programme.path("callId").asText().equals(call.id()))
                .extracting(programme -> programme.path("networkCount").asInt())
                .containsExactly(1);
    }

    @Test
    void aRecordThatIsNoEventAtAllGoesToTheDeadLettersOfEveryReader() {
        String key = "no-event-" + System.nanoTime();
        new Topics(stack.brokers()).send("verkosto.applications", key, Map.of(), "rubbish");

        for (Service reader : List.of(Service.REVIEW, Service.COORDINATION, Service.NOTIFICATION)) {
            DeadLetters deadLetters = new DeadLetters(reader, stack.ports());
            await("dead letter for " + reader)
                    .atMost(RECOVERY)
                    .until(() -> deadLetters.list().stream()
                            .map(letter -> new String(letter.found().key(), StandardCharsets.UTF_8))
                            .anyMatch(key::equals));
        }
    }

    private void awaitOneReviewOfEach(OpenCall call, List<Submission> submissions) {
        List<String> accepted =
                submissions.stream().map(Submission::application).sorted().toList();
        await("one review of each accepted submission")
                .atMost(RECOVERY)
                .untilAsserted(() -> assertThat(reviewed(call)).isEqualTo(accepted));
    }

    private List<String> reviewed(OpenCall call) {
        Answer answer = stack.as("officer")
                .get("/v1/reviews?limit=200&call=" + call.id())
                .send();
        assertThat(answer.status()).isEqualTo(200);
        return StreamSupport.stream(answer.json().path("items").spliterator(), false)
                .map(review -> review.path("applicationId").asText())
                .sorted()
                .toList();
    }

    /** Exactly, and still so after a while: a duplicate would come late. */
    private void awaitExactEvents(OpenCall call, long submissions) {
        Map<String, Long> expected = new TreeMap<>(Map.of(
                "fi.verkosto.call.published.v1", 1L,
                "fi.verkosto.application.submitted.v1", submissions,
                "fi.verkosto.review.opened.v1", submissions));
        await("exact counts of events")
                .atMost(RECOVERY)
                .during(Duration.ofSeconds(3))
                .ignoreExceptions()
                .until(() -> stack.events().countOfCall(call.id()), expected::equals);
    }

    private static List<DeadLetter> of(String eventId, DeadLetters deadLetters) {
        return deadLetters.list().stream()
                .filter(letter -> letter.eventId().equals(eventId))
                .toList();
    }

    private String stateOf(Submission submission) {
        return stack.as(submission.script().user())
                .get("/v1/applications/" + submission.application())
                .expect(200)
                .json()
                .path("state")
                .asText();
    }

    /** The record of a dead letter is a part of the trace, and so has a span of its own. */
    private static void isUnchanged(Map<String, String> headers, String eventId) {
        Map<String, String> expected = cloudEvent(eventId);
        assertThat(headers).containsOnlyKeys(expected.keySet());
        assertThat(headers.get("traceparent"))
                .startsWith(expected.get("traceparent").substring(0, TRACE));
        assertThat(withoutTrace(headers)).isEqualTo(withoutTrace(expected));
    }

    private static Map<String, String> withoutTrace(Map<String, String> headers) {
        Map<String, String> others = new TreeMap<>(headers);
        others.remove("traceparent");
        return others;
    }

    private List<Map<String, String>> headersOnTopic(String key) {
        List<Map<String, String>> headers = new ArrayList<>();
        for (ConsumerRecord<String, String> record : new Topics(stack.brokers()).read("verkosto.applications")) {
            if (key.equals(record.key())) {
                headers.add(Topics.texts(record.headers()));
            }
        }
        return headers;
    }

    private static Map<String, String> cloudEvent(String id) {
        return new TreeMap<>(Map.of(
                "ce_id", id,
                "ce_source", "/applications-service",
                "ce_specversion", "1.0",
                "ce_type", "fi.verkosto.application.submitted.v1",
                "ce_subject", id,
                "ce_time", "2018-11-10T10:00:00Z",
                "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "content-type", "application/json"));
    }

    /** A submission that is sent again, with the same Idempotency-Key, as long as the way or the service is broken. */
    private record Submission(SystemStack stack, ScriptedApplication script, String application, String etag) {
        Submission(SystemStack stack, ScriptedApplication script, Answer draft) {
            this(stack, script, draft.json().path("id").asText(), draft.etag());
        }

        void sendUntilAccepted() {
            Answer answer = await("submission of " + application)
                    .atMost(RECOVERY)
                    .ignoreException(PlayStopped.class)
                    .until(this::send, sent -> sent.status() < 500);
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        }

        private Answer send() {
            return stack.as(script.user())
                    .post("/v1/applications/" + application + "/submissions")
                    .header("Idempotency-Key", "submit-" + application)
                    .ifMatch(etag)
                    .send();
        }
    }
}
