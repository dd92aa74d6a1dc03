package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.story.Consortia;
import fi.verkosto.play.story.Script;
import fi.verkosto.play.story.Script.ScriptedApplication;
import fi.verkosto.play.story.Sections;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** A call that is open, with the staff and the terms of the played one. */
record OpenCall(SystemStack stack, String id) {
    static final String WHILE_OPEN = "2018-11-10T10:00:00Z";

    /** How long a fault may keep what was accepted from taking effect. */
    static final Duration RECOVERY = Duration.ofMinutes(3);

    static ObjectNode request(SystemStack stack) {
        ObjectNode request = Script.call();
        List.of("officer", "presenter", "decider").forEach(user -> employ(request, stack, user, user));
        employ(request, stack, "evaluator-1", "evaluator");
        employ(request, stack, "evaluator-2", "evaluator");
        return request;
    }

    private static void employ(ObjectNode request, SystemStack stack, String user, String role) {
        request.withArray("/staff")
                .addObject()
                .put("person", stack.as(user).subject())
                .put("role", role.toUpperCase(Locale.ROOT));
    }

    /** A draft, with its ETag. */
    static Answer draft(SystemStack stack) {
        return stack.as("officer").post("/v1/calls").once().json(request(stack)).expect(201);
    }

    /** Moves the clock to where it is open. */
    static OpenCall publish(SystemStack stack) {
        return publish(stack, request(stack));
    }

    /** The same with another deadline. */
    static OpenCall publishClosingAt(SystemStack stack, String closesAt) {
        return publish(stack, request(stack).put("closesAt", closesAt));
    }

    private static OpenCall publish(SystemStack stack, ObjectNode request) {
        stack.moveClock(WHILE_OPEN);
        Answer draft =
                stack.as("officer").post("/v1/calls").once().json(request).expect(201);
        String id = draft.json().path("id").asText();
        stack.as("officer")
                .post("/v1/calls/" + id + "/publication")
                .ifMatch(draft.etag())
                .expect(200);
        return new OpenCall(stack, id);
    }

    Answer start(String user, String strand) {
        return stack.as(user)
                .post("/v1/applications")
                .once()
                .json(Json.object().put("callId", id).put("strand", strand))
                .expect(201);
    }

    /** A draft that lacks nothing, with its ETag. */
    Answer complete(ScriptedApplication script) {
        return complete(start(script.user(), script.strand()).json().path("id").asText(), script);
    }

    /** The same of one that was started, by its ID. */
    Answer complete(String application, ScriptedApplication script) {
        new Consortia(stack::as).form(application, script);
        return new Sections(stack.as(script.user()), "/v1/applications/" + application).save(script.content());
    }

    void awaitOneReviewOfEach(List<Submission> submissions) {
        List<String> accepted =
                submissions.stream().map(Submission::application).sorted().toList();
        await("one review of each accepted submission")
                .atMost(RECOVERY)
                .untilAsserted(() -> assertThat(reviewed()).isEqualTo(accepted));
    }

    private List<String> reviewed() {
        Answer answer =
                stack.as("officer").get("/v1/reviews?limit=200&call=" + id).send();
        assertThat(answer.status()).isEqualTo(200);
        return StreamSupport.stream(answer.json().path("items").spliterator(), false)
                .map(review -> review.path("applicationId").asText())
                .sorted()
                .toList();
    }
}
