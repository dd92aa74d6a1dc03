package fi.verkosto.systemtests;

import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.ApiRequest;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.story.Script;
import fi.verkosto.play.story.Script.ScriptedApplication;
import fi.verkosto.play.story.Sections;
import fi.verkosto.stack.parts.Service;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** A call that closes at a given moment, with one complete draft: a coordination, which needs no other members. */
record Deadline(SystemStack stack, Instant closes, String call, String user, String application, String etag) {

    static final Duration OPEN_FOR = Duration.ofDays(14);

    static Deadline at(SystemStack stack, Instant closes) {
        Instant opens = closes.minus(OPEN_FOR);
        stack.moveClock(opens.minus(Duration.ofDays(1)).toString());
        Answer draft = stack.as("officer")
                .post("/v1/calls")
                .once()
                .json(OpenCall.request(stack).put("opensAt", opens.toString()).put("closesAt", closes.toString()))
                .expect(201);
        String call = draft.json().path("id").asText();
        stack.as("officer")
                .post("/v1/calls/" + call + "/publication")
                .ifMatch(draft.etag())
                .expect(200);
        stack.moveClock(opens.plusSeconds(1).toString());
        return complete(stack, closes, call);
    }

    private static Deadline complete(SystemStack stack, Instant closes, String call) {
        ScriptedApplication script = Script.applications().stream()
                .filter(application -> application.strand().equals("COORDINATION"))
                .findFirst()
                .orElseThrow();
        String application = stack.as(script.user())
                .post("/v1/applications")
                .once()
                .json(Json.object().put("callId", call).put("strand", script.strand()))
                .expect(201)
                .json()
                .path("id")
                .asText();
        String etag = new Sections(stack.as(script.user()), "/v1/applications/" + application)
                .save(script.content())
                .etag();
        return new Deadline(stack, closes, call, script.user(), application, etag);
    }

    ApiRequest submission() {
        return submissionOf(application);
    }

    /** Of a draft whose version is the first one's. */
    ApiRequest submissionOf(String draft) {
        return stack.as(user)
                .post("/v1/applications/" + draft + "/submissions")
                .once()
                .ifMatch(etag);
    }

    void moveClock(Duration beforeTheDeadline) {
        stack.moveClock(closes.minus(beforeTheDeadline).toString());
    }

    Connection database() throws SQLException {
        String name = Service.APPLICATIONS.database();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + stack.ports().postgres() + "/" + name, name, name);
    }
}
