package fi.verkosto.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Json;
import java.util.Map;

/** The lines of correction requests. Omnia asks for one in the played call, and nobody handles it. */
record CorrectionLines(SystemStack stack) {
    private static final String CLOSED = "2019-02-01T10:00:00Z";
    private static final String NOBODY = "00000000-0000-7000-8000-00000000ffff";

    void addTo(Map<String, Line> lines, String call, String application) {
        String decision = stack.as("omnia")
                .get("/v1/notified-decisions/" + application)
                .expect(200)
                .json()
                .path("id")
                .asText();
        String request = lodged(call, decision);
        lines.put("requestCorrection", Line.by("omnia").with(lodging(decision)).notFor("outsider", 404));
        lines.put("registerCorrectionRequest", Line.by("officer").with(registration(decision)));
        lines.put("getCorrectionRequest", Line.by("omnia", request).notFor("outsider", 404));
        lines.put("getCorrectionRequestOfDecision", Line.by("omnia", decision).notFor("outsider", 404));
        lines.put("getCorrectionCase", Line.by("officer", request).notFor("officer", 404, NOBODY));
        lines.put("getCorrectionLetter", Line.by("omnia", request).notFor("outsider", 404));
        lines.put("getCorrectionList", Line.by("officer", call).notFor("officer", 404, NOBODY));
        lines.put("showKnowledgeOfDecision", Line.by("officer", request).with(knowledge()));
        lines.put(
                "assignCorrectionRequest",
                Line.by("officer", request).with(Json.object().put("handler", NOBODY)));
        lines.put(
                "presentCorrectionOutcome",
                Line.by("presenter", request).with(outcome()).illegalAt(CLOSED, request));
        lines.put(
                "takeBackCorrectionOutcome",
                Line.by("presenter", request)
                        .with(Json.object().put("reason", "Puuttuu"))
                        .illegalAt(CLOSED, request));
        lines.put("approveCorrectionOutcome", Line.by("decider", request).illegalAt(CLOSED, request));
        lines.put("notifyCorrectionOutcome", Line.by("officer", request).illegalAt(CLOSED, request));
    }

    /** Once, however often the lines are written. */
    private String lodged(String call, String decision) {
        JsonNode listed = stack.as("officer")
                .get("/v1/correction-lists/" + call)
                .expect(200)
                .json()
                .path("requests");
        return listed.isEmpty()
                ? stack.as("omnia")
                        .post("/v1/correction-requests")
                        .once()
                        .json(lodging(decision))
                        .expect(201)
                        .json()
                        .path("id")
                        .asText()
                : listed.get(0).path("id").asText();
    }

    private static ObjectNode lodging(String decision) {
        return Json.object()
                .put("decisionId", decision)
                .put("demand", "Avustus myönnetään")
                .put("grounds", "Pisteet ovat väärin");
    }

    /** That of the past is before the decision. */
    private static ObjectNode registration(String decision) {
        return lodging(decision)
                .put("party", "0502454-6")
                .put("channel", "POST")
                .put("arrivedAt", "2018-01-02T10:00:00Z");
    }

    private static ObjectNode knowledge() {
        return Json.object().put("knownOn", "2019-02-01").put("reason", "Palautui");
    }

    private static ObjectNode outcome() {
        return Json.object().put("outcome", "UPHELD").put("reasons", "Pisteet pysyvät");
    }
}
