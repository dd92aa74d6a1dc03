package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.PlayStopped;
import fi.verkosto.play.portal.Portal;

/** A network asks, the coordinator answers and tells all networks, which is not to say who asked; and it guides them. */
final class AsksForSupport {
    private final Stage stage;
    private final Portal asker;
    private final Portal coordinator;
    private final String programme;

    AsksForSupport(Stage stage, JsonNode programme) {
        this.stage = stage;
        this.asker = stage.as("omnia");
        this.coordinator = new AnswersGrants(stage)
                .of(programme.at("/coordinator/businessId").asText());
        this.programme = "/v1/programmes/" + programme.path("id").asText();
    }

    void play(Iterable<JsonNode> networks) {
        String request = ask(led(networks));
        step(coordinator, request, "answer", text("text", "Kyllä, jos seminaari on hankesuunnitelmassa."));
        ObjectNode words = text("question", "Voiko avustuksella maksaa tarjoiluja?");
        coordinator
                .post(request + "/publication")
                .once()
                .json(words.put("answer", "Kyllä, jos tilaisuus on hankesuunnitelmassa."))
                .expect(201);
        step(asker, request, "closing", null);
        guide();
        stage.tell(
                "Omnia asks the coordinator, who answers and publishes the answer to all networks without saying who asked");
    }

    /** Returns the path of the request. */
    private String ask(JsonNode network) {
        return "/v1/support-requests/"
                + asker.post("/v1/support-requests")
                        .once()
                        .json(text("question", "Voiko seminaarin tarjoilun maksaa avustuksesta?")
                                .put("networkId", network.path("id").asText())
                                .put("topic", "BUDGET_AND_COSTS")
                                .put("urgency", "NORMAL"))
                        .expect(201)
                        .json()
                        .path("id")
                        .asText();
    }

    private void guide() {
        String note = coordinator
                .post(programme + "/guidance-notes")
                .once()
                .json(text("title", "Mittarit ensimmäiseltä kuukaudelta")
                        .put("text", "Ilmoittakaa mittarien arvot viimeistään määräpäivänä."))
                .expect(201)
                .json()
                .path("id")
                .asText();
        asker.post("/v1/guidance-notes/" + note + "/acknowledgement").expect(200);
    }

    private static void step(Portal who, String request, String step, JsonNode body) {
        var sent = who.post(request + "/" + step)
                .ifMatch(who.get(request).expect(200).etag());
        (body == null ? sent : sent.json(body)).expect(200);
    }

    private static ObjectNode text(String name, String text) {
        return Json.object().put(name, text);
    }

    private JsonNode led(Iterable<JsonNode> networks) {
        for (JsonNode network : networks) {
            if (network.at("/lead/businessId").asText().equals(asker.organisation())) {
                return network;
            }
        }
        throw new PlayStopped("Omnia should lead a network of " + programme);
    }
}
