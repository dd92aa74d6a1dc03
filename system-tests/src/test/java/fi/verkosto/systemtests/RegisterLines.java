package fi.verkosto.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.Json;
import java.util.Map;
import java.util.UUID;

/** The lines of the register of evaluators. That of another agency, so that nobody of the played call is without evaluators. */
record RegisterLines(SystemStack stack) {
    private static final String OPEN = OpenCall.WHILE_OPEN;
    private static final String OFFICER = "archipelago-officer";
    private static final String EVALUATOR = "evaluator-2";
    private static final JsonNode EXPERTISE =
            Json.parse("{\"languages\": [\"fi\"], \"themes\": [\"PARTNERSHIPS\"], \"capacity\": 5}");
    private static final JsonNode REASON = Json.object().put("reason", "Ei ehdi");

    void addTo(Map<String, Line> lines) {
        String declined = declined();
        lines.put("inviteEvaluator", Line.by(OFFICER).with(invitation()));
        lines.put("listEvaluators", Line.by(OFFICER));
        lines.put("getEvaluator", Line.by(OFFICER, declined).notFor("officer", 404));
        lines.put("getEvaluatorHistory", Line.by(OFFICER, declined).notFor("officer", 404));
        lines.put("changeEvaluator", step(OFFICER, declined).with(EXPERTISE));
        lines.put("restEvaluator", step(OFFICER, declined).with(REASON));
        lines.put("returnEvaluator", step(OFFICER, declined));
        lines.put("listOwnEvaluatorEntries", Line.by(EVALUATOR));
        lines.put("confirmEvaluator", step(EVALUATOR, declined).with(EXPERTISE));
        lines.put("declineEvaluatorInvitation", step(EVALUATOR, declined).with(REASON));
        addInvitations(lines);
    }

    private void addInvitations(Map<String, Line> lines) {
        String withdrawn = withdrawn();
        ObjectNode code = Json.object().put("code", "0000-0000-0000-0000-0000-0000-0000-0000");
        lines.put("inviteEvaluatorByMail", Line.by(OFFICER).with(invitationByMail()));
        lines.put("listEvaluatorInvitations", Line.by(OFFICER));
        lines.put("getEvaluatorInvitation", Line.by(OFFICER, withdrawn).notFor("officer", 404));
        lines.put("getEvaluatorInvitationHistory", Line.by(OFFICER, withdrawn).notFor("officer", 404));
        lines.put(
                "correctEvaluatorInvitation",
                ofOfficer(withdrawn).with(invitationByMail().path("mail")));
        lines.put("resendEvaluatorInvitation", ofOfficer(withdrawn));
        lines.put("withdrawEvaluatorInvitation", ofOfficer(withdrawn));
        lines.put(
                "acceptInvitationByMail",
                Line.by(EVALUATOR, withdrawn)
                        .with(code.deepCopy().set("expertise", EXPERTISE))
                        .notFor("evaluator-1", 404));
        lines.put(
                "declineInvitationByMail",
                Line.by(EVALUATOR, withdrawn)
                        .with(code.deepCopy().put("reason", "Ei ehdi"))
                        .notFor("evaluator-1", 404));
    }

    private static Line ofOfficer(String withdrawn) {
        return Line.by(OFFICER, withdrawn).notFor("officer", 404).illegalAt(OPEN, withdrawn);
    }

    private String withdrawn() {
        Answer invited = stack.as(OFFICER)
                .post("/v1/evaluator-invitations")
                .once()
                .json(invitationByMail())
                .expect(201);
        String id = invited.json().path("id").asText();
        stack.as(OFFICER)
                .post("/v1/evaluator-invitations/" + id + "/withdrawal")
                .ifMatch(invited.etag())
                .expect(200);
        return id;
    }

    private static JsonNode invitationByMail() {
        ObjectNode request = Json.object();
        request.putObject("mail")
                .put("address", "arvioija-" + UUID.randomUUID() + "@skargard.example")
                .put("language", "sv");
        return request.set("expertise", EXPERTISE);
    }

    private static Line step(String user, String declined) {
        return Line.by(user, declined).notFor("evaluator-1", 404).illegalAt(OPEN, declined);
    }

    private String declined() {
        Answer invited = stack.as(OFFICER)
                .post("/v1/evaluators")
                .once()
                .json(invitation())
                .expect(201);
        String id = invited.json().path("id").asText();
        stack.as(EVALUATOR)
                .post("/v1/evaluators/" + id + "/refusal")
                .ifMatch(invited.etag())
                .json(REASON)
                .expect(200);
        return id;
    }

    private JsonNode invitation() {
        return Json.object().put("person", stack.as(EVALUATOR).subject()).set("expertise", EXPERTISE);
    }
}
