package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.story.Script;
import fi.verkosto.play.story.Script.ScriptedApplication;
import fi.verkosto.stack.parts.DeadLetter;
import fi.verkosto.stack.parts.DeadLetters;
import fi.verkosto.stack.parts.Service;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Rubbish on a topic stops nothing: it is kept with its reason, and can be put back. */
@OnSystemStack
class DeadLettersIT {
    /** Version and trace ID of a traceparent header (W3C Trace Context). */
    private static final int TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736".length();

    private final SystemStack stack;

    DeadLettersIT(SystemStack stack) {
        this.stack = stack;
    }

    @Test
    void aMalformedEventStopsNothingAndCanBePutBack() {
        String eventId = "malformed-" + System.nanoTime();
        new Topics(stack.brokers())
                .send("verkosto.applications", eventId, cloudEvent(eventId), "{\"applicationId\": \"none\"}");

        DeadLetters deadLetters = new DeadLetters(Service.REVIEW, stack.ports());
        DeadLetter letter = await("dead letter of " + eventId)
                .atMost(OpenCall.RECOVERY)
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
        call.awaitOneReviewOfEach(List.of(submission));
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
                .atMost(OpenCall.RECOVERY)
                .until(() -> of(decision.id(), deadLetters), found -> !found.isEmpty());

        submission.sendUntilAccepted();
        deadLetters.putBack(letters);

        await("the award").atMost(OpenCall.RECOVERY).until(() -> stateOf(submission), "AWARDED"::equals);
        // Coordination hears of the same decision in its own time, whichever of the two it takes.
        await("one network of the programme, however often the decision came")
                .atMost(OpenCall.RECOVERY)
                .untilAsserted(() -> assertThat(stack.as("officer").list("/v1/programmes?limit=200"))
                        .filteredOn(
                                programme -> programme.path("callId").asText().equals(call.id()))
                        .extracting(programme -> programme.path("networkCount").asInt())
                        .containsExactly(1));
    }

    @Test
    void aRecordThatIsNoEventAtAllGoesToTheDeadLettersOfEveryReader() {
        String key = "no-event-" + System.nanoTime();
        new Topics(stack.brokers()).send("verkosto.applications", key, Map.of(), "rubbish");

        for (Service reader : List.of(Service.REVIEW, Service.COORDINATION, Service.NOTIFICATION)) {
            DeadLetters deadLetters = new DeadLetters(reader, stack.ports());
            await("dead letter for " + reader)
                    .atMost(OpenCall.RECOVERY)
                    .until(() -> deadLetters.list().stream()
                            .map(letter -> new String(letter.found().key(), StandardCharsets.UTF_8))
                            .anyMatch(key::equals));
        }
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
}
