package fi.verkosto.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.story.Script;
import fi.verkosto.play.story.Script.ScriptedApplication;
import java.util.Map;

/** The lines of what officers do with a call's applications, and of the trail that it leaves. */
record OfficersLines(SystemStack stack) {
    private static final String OPEN = OpenCall.WHILE_OPEN;
    /** Before the deadline of all other calls, whose drafts would expire while the clock is there. */
    private static final String DEADLINE = "2018-11-12T14:15:00Z";

    private static final String CLOSED = "2018-11-13T10:00:00Z";
    private static final JsonNode WISH =
            Json.object().put("message", "Erittely puuttuu").put("dueAt", "2018-12-07T14:15:00Z");
    private static final JsonNode LATER = Json.object().put("dueAt", "2018-12-14T14:15:00Z");
    private static final JsonNode REASON = Json.object().put("reason", "Hakija pyysi");

    /** @param decided an application of Omnia that has got its award */
    void addTo(Map<String, Line> lines, String decided) {
        OpenCall call = OpenCall.publishClosingAt(stack, DEADLINE);
        // All of them before the clock passes the deadline: a call that has been closed does not open again.
        String submitted = submit(call);
        String second = submit(call);
        String third = submit(call);
        Asked open = ask(second);
        Asked cancelled = ask(third);
        stack.as("officer")
                .post(cancelled.path() + "/cancellation")
                .ifMatch("\"0\"")
                .expect(200);
        stack.moveClock(OPEN);

        lines.put("getApplicationHistory", Line.by("officer", submitted).notFor("outsider", 404));
        lines.put("getApplicationAuditTrail", Line.by("officer", submitted));
        lines.put("getCallAuditTrail", Line.by("officer", call.id()));
        lines.put("listApplicationsOfCall", Line.by("officer", call.id()).notFor("observer", 403));
        lines.put("exportApplicationsOfCall", Line.by("officer", call.id()).notFor("observer", 403));
        lines.put("listOverlapsOfCall", Line.by("officer", call.id()).notFor("observer", 403));
        lines.put("getStatisticsOfCall", Line.by("officer", call.id()).notFor("observer", 403));

        lines.put("requestSupplement", Line.by("officer", submitted).with(WISH));
        lines.put("listSupplementRequests", Line.by("officer", submitted).notFor("outsider", 404));
        lines.put(
                "getSupplementRequest",
                Line.by("officer", open.application(), open.request()).notFor("outsider", 404));
        lines.put(
                "extendSupplementRequest",
                Line.by("officer", open.application(), open.request())
                        .with(LATER)
                        .illegalAt(CLOSED, cancelled.application(), cancelled.request()));
        lines.put(
                "cancelSupplementRequest",
                Line.by("officer", open.application(), open.request())
                        .illegalAt(CLOSED, cancelled.application(), cancelled.request()));
        lines.put(
                "editOnBehalf",
                Line.by("officer", submitted).with(Json.parse("""
                                {"section": "basics", "patch": {"summary": "x"}, "reason": "Hakija pyysi"}""")).illegalAt(OPEN, decided));
        lines.put("withdrawOnBehalf", Line.by("officer", submitted).with(REASON).illegalAt(OPEN, decided));
    }

    /** One that coordinates, and so needs no members to accept: its ID. */
    private String submit(OpenCall call) {
        stack.moveClock(OPEN);
        ScriptedApplication script = Script.applications().stream()
                .filter(application -> application.strand().equals("COORDINATION"))
                .findFirst()
                .orElseThrow();
        Answer draft = call.complete(script);
        String id = draft.json().path("id").asText();
        stack.as(script.user())
                .post("/v1/applications/" + id + "/submissions")
                .once()
                .ifMatch(draft.etag())
                .expect(201);
        return id;
    }

    private Asked ask(String application) {
        stack.moveClock(CLOSED);
        String request = stack.as("officer")
                .post("/v1/applications/" + application + "/supplement-requests")
                .once()
                .json(WISH)
                .expect(201)
                .json()
                .path("id")
                .asText();
        return new Asked(application, request);
    }

    private record Asked(String application, String request) {
        String path() {
            return "/v1/applications/" + application + "/supplement-requests/" + request;
        }
    }
}
