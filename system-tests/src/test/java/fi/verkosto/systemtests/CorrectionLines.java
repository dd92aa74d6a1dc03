package fi.verkosto.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.story.Script;
import fi.verkosto.play.story.Script.ScriptedApplication;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The lines of correction requests: of the one that a lead lodged itself in the played call, and that was right. */
record CorrectionLines(SystemStack stack) {
    private static final String CLOSED = "2019-02-01T10:00:00Z";
    private static final String HANDLER = "presenter-2";
    private static final String NOBODY = "00000000-0000-7000-8000-00000000ffff";

    void addTo(Map<String, Line> lines, String call) {
        JsonNode asked = askedFor(call);
        String request = asked.path("id").asText();
        String decision = asked.path("decisionId").asText();
        String party = asked.path("party").asText();
        String user = Script.applications().stream()
                .map(ScriptedApplication::user)
                .filter(applicant -> stack.as(applicant).organisation().equals(party))
                .findFirst()
                .orElseThrow();
        lines.put("requestCorrection", Line.by(user).with(lodging(decision)).notFor("outsider", 404));
        lines.put("registerCorrectionRequest", Line.by("officer").with(registration(decision, party)));
        lines.put("getCorrectionRequest", Line.by(user, request).notFor("outsider", 404));
        lines.put("getCorrectionRequestOfDecision", Line.by(user, decision).notFor("outsider", 404));
        lines.put("getCorrectionCase", Line.by("officer", request).notFor("officer", 404, NOBODY));
        lines.put("getCorrectionLetter", Line.by(user, request).notFor("outsider", 404));
        lines.put("resendCorrectionLetter", Line.by("officer", request).notFor("officer", 404, NOBODY));
        lines.put("getCorrectionList", Line.by("officer", call).notFor("officer", 404, NOBODY));
        lines.put("showKnowledgeOfDecision", Line.by("officer", request).with(knowledge()));
        lines.put(
                "assignCorrectionRequest",
                Line.by("officer", request).with(Json.object().put("handler", NOBODY)));
        lines.put(
                "presentCorrectionOutcome",
                Line.by(HANDLER, request).with(outcome()).illegalAt(CLOSED, request));
        lines.put(
                "takeBackCorrectionOutcome",
                Line.by(HANDLER, request)
                        .with(Json.object().put("reason", "Puuttuu"))
                        .illegalAt(CLOSED, request));
        lines.put("approveCorrectionOutcome", Line.by("decider-2", request).illegalAt(CLOSED, request));
        lines.put("notifyCorrectionOutcome", Line.by("officer", request).illegalAt(CLOSED, request));
    }

    private JsonNode askedFor(String call) {
        JsonNode listed = stack.as("officer")
                .get("/v1/correction-lists/" + call)
                .expect(200)
                .json()
                .path("requests");
        return StreamSupport.stream(listed.spliterator(), false)
                .filter(row -> row.path("channel").asText().equals("PORTAL"))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode lodging(String decision) {
        return Json.object()
                .put("decisionId", decision)
                .put("demand", "Avustus myönnetään")
                .put("grounds", "Pisteet ovat väärin");
    }

    /** That of the past is before the decision. */
    private static ObjectNode registration(String decision, String party) {
        return lodging(decision).put("party", party).put("channel", "POST").put("arrivedAt", "2018-01-02T10:00:00Z");
    }

    private static ObjectNode knowledge() {
        return Json.object().put("knownOn", "2019-02-01").put("reason", "Palautui");
    }

    private static ObjectNode outcome() {
        return Json.object().put("outcome", "UPHELD").put("reasons", "Pisteet pysyvät");
    }
}
