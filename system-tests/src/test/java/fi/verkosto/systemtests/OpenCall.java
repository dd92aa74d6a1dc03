package fi.verkosto.systemtests;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.stack.demo.Script;
import fi.verkosto.stack.demo.Script.ScriptedApplication;
import fi.verkosto.stack.portal.Answer;
import fi.verkosto.stack.portal.Json;
import java.util.List;
import java.util.Locale;

/** A call that is open, with the staff and the terms of the played one. */
record OpenCall(SystemStack stack, String id) {
    static final String WHILE_OPEN = "2018-11-10T10:00:00Z";

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
        stack.moveClock(WHILE_OPEN);
        Answer draft = draft(stack);
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
        Answer started = start(script.user(), script.strand());
        return stack.as(script.user())
                .patch("/v1/applications/" + started.json().path("id").asText())
                .ifMatch(started.etag())
                .mergePatch(script.content())
                .expect(200);
    }
}
