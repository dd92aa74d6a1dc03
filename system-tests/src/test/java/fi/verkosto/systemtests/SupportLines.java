package fi.verkosto.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Json;
import java.util.Map;

/** The operations of support requests and guidance notes: on the request that Omnia has closed, and on the note for all. */
final class SupportLines {

    private static final String FIRST = "1";
    private static final String COORDINATOR = "gradia";

    private final String programme;
    private final String network;
    private final String request;
    private final String note;

    SupportLines(SystemStack stack, String programme, String network) {
        this.programme = programme;
        this.network = network;
        this.request = first(stack, "/v1/networks/" + network + "/support-requests");
        this.note = first(stack, "/v1/programmes/" + programme + "/guidance-notes");
    }

    void addTo(Map<String, Line> lines) {
        lines.put("listSupportTopics", Line.by("omnia"));
        lines.put(
                "listSupportRequestsOfProgramme",
                Line.by(COORDINATOR, programme).notFor("omnia", 403));
        lines.put("listSupportRequestsOfNetwork", Line.by("omnia", network).notFor("outsider", 403));
        lines.put(
                "askForSupport",
                Line.by("omnia")
                        .with(text("question")
                                .put("networkId", network)
                                .put("topic", "OTHER")
                                .put("urgency", "LOW"))
                        .notFor("outsider", 403));
        lines.put("getSupportRequest", Line.by("omnia", request).notFor("outsider", 403));
        lines.put("answerSupportRequest", step(COORDINATOR, text("text")).notFor("omnia", 403));
        lines.put("followUpSupportRequest", step("omnia", text("text")).notFor("outsider", 403));
        lines.put(
                "handOverSupportRequest",
                step(COORDINATOR, text("reason").put("to", "AGENCY")).notFor("omnia", 403));
        lines.put("handBackSupportRequest", step("officer", text("reason")));
        lines.put(
                "closeSupportRequest",
                Line.by("omnia", request).notFor("outsider", 403).illegalAt(Lines.CLOSED, request));
        lines.put("getWorkspace", Line.by(COORDINATOR, programme).notFor("omnia", 403));
        addPublished(lines);
        addGuidance(lines);
    }

    private void addPublished(Map<String, Line> lines) {
        lines.put(
                "publishAnswer",
                Line.by(COORDINATOR, request)
                        .with(text("question").put("answer", "Kyllä"))
                        .notFor("omnia", 403));
        lines.put("listPublishedAnswers", Line.by("omnia", programme).notFor("outsider", 403));
        lines.put("getPublishedAnswer", Line.by("omnia", programme, FIRST).notFor("outsider", 403));
        lines.put(
                "withdrawPublishedAnswer",
                Line.by(COORDINATOR, programme, FIRST).with(text("reason")).notFor("omnia", 403));
    }

    private void addGuidance(Map<String, Line> lines) {
        lines.put("listGuidanceNotes", Line.by("omnia", programme).notFor("outsider", 403));
        lines.put(
                "publishGuidanceNote",
                Line.by(COORDINATOR, programme)
                        .with(text("title")
                                .put("text", "Ohje")
                                .put("networkId", network)
                                .put("dueOn", "2030-01-31"))
                        .notFor("omnia", 403));
        lines.put("getGuidanceNote", Line.by("omnia", note).notFor("outsider", 403));
        lines.put("listGuidanceRecipients", Line.by(COORDINATOR, note).notFor("omnia", 403));
        lines.put("acknowledgeGuidanceNote", Line.by("omnia", note).notFor("outsider", 403));
        lines.put(
                "withdrawGuidanceNote",
                Line.by(COORDINATOR, note).with(text("reason")).notFor("omnia", 403));
    }

    /** One that is closed allows none. */
    private Line step(String user, JsonNode body) {
        return Line.by(user, request).with(body).illegalAt(Lines.CLOSED, request);
    }

    private static ObjectNode text(String name) {
        return Json.object().put(name, "Teksti");
    }

    private static String first(SystemStack stack, String list) {
        return stack.as("omnia").list(list).getFirst().path("id").asText();
    }
}
