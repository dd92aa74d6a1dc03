package fi.verkosto.stack.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.story.Script;
import fi.verkosto.play.story.Script.ScriptedApplication;
import fi.verkosto.play.story.Sections;
import java.util.List;
import java.util.Locale;

/** A call of a measurement's own, which is open: that of the demonstration, so that its terms need no second text. */
public record BenchCall(BenchStage stage, String id) {
    private static final String WHILE_OPEN = "2018-11-10T10:00:00Z";

    public static BenchCall open(BenchStage stage) {
        stage.moveClock(WHILE_OPEN);
        stage.as("administrator")
                .post("/v1/provider-imports")
                .once()
                .csv(Script.providers())
                .expect(201);
        ObjectNode request = Script.call();
        for (String role : List.of("officer", "presenter", "decider")) {
            request.withArray("/staff")
                    .addObject()
                    .put("person", stage.as(role).subject())
                    .put("role", role.toUpperCase(Locale.ROOT));
        }
        Answer draft =
                stage.as("officer").post("/v1/calls").once().json(request).expect(201);
        String id = draft.json().path("id").asText();
        stage.as("officer")
                .post("/v1/calls/" + id + "/publication")
                .ifMatch(draft.etag())
                .expect(200);
        return new BenchCall(stage, id);
    }

    /** A new draft of the user's organisation: its ID. */
    public String draft(String user) {
        return start(user, "REGIONAL_NETWORK");
    }

    private String start(String user, String strand) {
        return stage.as(user)
                .post("/v1/applications")
                .once()
                .json(Json.object().put("callId", id).put("strand", strand))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    /** A draft of the user's organisation that could be submitted: its ID. It coordinates, and so needs no members. */
    public String complete(String user) {
        ScriptedApplication script = Script.applications().stream()
                .filter(application -> application.strand().equals("COORDINATION"))
                .findFirst()
                .orElseThrow();
        String scripted = stage.as(script.user()).organisation();
        String own = stage.as(user).organisation();
        String id = start(user, script.strand());
        new Sections(stage.as(user), "/v1/applications/" + id)
                .save(Json.parse(script.content().toString().replace(scripted, own)));
        return id;
    }
}
