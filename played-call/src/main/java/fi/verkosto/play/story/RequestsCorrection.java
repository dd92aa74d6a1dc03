package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Portal;

/**
 * Whoever is not content with a decision requests its correction. Other people handle and answer it: one request is right, and
 * changes the decision and its network; one comes too late.
 */
final class RequestsCorrection {
    private static final String REQUESTS = "/v1/correction-requests";
    private final Stage stage;

    RequestsCorrection(Stage stage) {
        this.stage = stage;
    }

    /** @param decision that leaves some costs out, and that its lead wants without that */
    void isRight(Portal lead, JsonNode decision) {
        stage.moveClock("2019-02-11T08:00:00Z");
        ObjectNode demand = Json.object()
                .put("decisionId", decision.path("id").asText())
                .put("demand", "Avustus myönnetään haetun suuruisena.")
                .put("grounds", "Poistetut matkakulut ovat vertaisryhmien kokoontumisista, joita haku edellyttää.");
        String request = lead.post(REQUESTS)
                .once()
                .json(demand)
                .expect(201)
                .json()
                .path("id")
                .asText();
        ObjectNode corrected = answer("CORRECTED", "Kulut ovat hankkeen toteuttamiselle tarpeellisia.");
        ObjectNode content = corrected.putObject("decision").put("outcome", "AWARDED");
        content.putObject("awarded").put("amount", Script.WHOLE_GRANT).put("currency", "EUR");
        content.putArray("furtherReasons").addObject().put("code", "SERVES_THE_CALL");
        decide(request, corrected);
        stage.tell("A lead requests a correction, is right, and has the whole grant: other people than before decided");
    }

    /** By post, two days after the last day that the letter named. */
    void comesTooLate(JsonNode decision, String party) {
        ObjectNode registration = Json.object()
                .put("decisionId", decision.path("id").asText())
                .put("party", party)
                .put("channel", "POST")
                .put("arrivedAt", "2019-02-27T08:00:00Z")
                .put("demand", "Avustus myönnetään.")
                .put("grounds", "Hakemus on parempi kuin sen pisteet.");
        JsonNode registered = stage.as("officer")
                .post(REQUESTS + "/registrations")
                .once()
                .json(registration)
                .expect(201)
                .json();
        ObjectNode late = answer("INADMISSIBLE", "Oikaisuvaatimus saapui määräajan päätyttyä.")
                .put("inadmissibleBecause", "LATE");
        decide(registered.path("id").asText(), late);
        stage.tell("Another request comes after the last day, "
                + registered.at("/timeLimits/0/lastDay").asText() + ": it is inadmissible");
    }

    private static ObjectNode answer(String outcome, String reasons) {
        return Json.object().put("outcome", outcome).put("reasons", reasons);
    }

    private void decide(String request, ObjectNode answer) {
        Portal handler = stage.as("presenter-2");
        step(stage.as("officer"), request, "assignment", Json.object().put("handler", handler.subject()));
        step(handler, request, "presentation", answer);
        step(stage.as("decider-2"), request, "approval", null);
        step(stage.as("officer"), request, "notification", null);
    }

    private static void step(Portal portal, String request, String step, JsonNode body) {
        String path = REQUESTS + "/" + request;
        var sent = portal.post(path + "/" + step)
                .ifMatch(portal.get(path).expect(200).etag());
        (body == null ? sent : sent.json(body)).expect(200);
    }
}
