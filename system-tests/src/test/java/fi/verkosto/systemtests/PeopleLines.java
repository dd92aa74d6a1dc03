package fi.verkosto.systemtests;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.Json;
import java.util.Map;
import java.util.UUID;

/** The operations on people, on an invitation of Omnia's that was withdrawn: nothing moves it any more. */
final class PeopleLines {

    private final SystemStack stack;
    private final String network;
    private final String programme;

    PeopleLines(SystemStack stack, String network, String programme) {
        this.stack = stack;
        this.network = network;
        this.programme = programme;
    }

    void addTo(Map<String, Line> lines) {
        String withdrawn = withdrawn();
        lines.put("listPeopleOfNetwork", Line.by("omnia", network).notFor("outsider", 403));
        lines.put("listPeopleOfProgramme", Line.by("omnia", programme).notFor("outsider", 403));
        lines.put(
                "inviteToNetwork",
                Line.by("omnia", network).with(invitation("NETWORK_MEMBER")).notFor("outsider", 403));
        lines.put(
                "inviteToProgramme",
                Line.by("officer", programme)
                        .with(invitation("MINISTRY_OBSERVER"))
                        .notFor("outsider", 403));
        lines.put("getPerson", Line.by("omnia", withdrawn).notFor("outsider", 404));
        lines.put("resendPersonInvitation", step(withdrawn));
        lines.put("withdrawPersonInvitation", step(withdrawn));
        lines.put("endPersonRole", step(withdrawn));
        lines.put(
                "confirmPersonRole",
                Line.by("omnia", withdrawn)
                        .with(Json.object().put("code", "0000-0000-0000-0000-0000-0000-0000-0000"))
                        .notFor("outsider", 404));
    }

    private static Line step(String withdrawn) {
        return Line.by("omnia", withdrawn).notFor("outsider", 404).illegalAt(Lines.CLOSED, withdrawn);
    }

    private String withdrawn() {
        Answer invited = stack.as("omnia")
                .post("/v1/networks/" + network + "/people")
                .once()
                .json(invitation("NETWORK_MEMBER"))
                .expect(201);
        String id = invited.json().path("id").asText();
        stack.as("omnia")
                .post("/v1/people/" + id + "/withdrawal")
                .ifMatch(invited.etag())
                .expect(200);
        return id;
    }

    private static ObjectNode invitation(String role) {
        ObjectNode request = Json.object().put("role", role).put("name", "Veera Verkkonen");
        request.putObject("mail")
                .put("address", "veera-" + UUID.randomUUID() + "@yhtyma.example")
                .put("language", "fi");
        return request;
    }
}
