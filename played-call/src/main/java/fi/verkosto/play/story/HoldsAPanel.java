package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Portal;
import java.util.Map;

/** The officer holds a panel on an application: opens a round, writes down what the panel found, and closes it. */
final class HoldsAPanel {
    private final Stage stage;

    HoldsAPanel(Stage stage) {
        this.stage = stage;
    }

    void hold(JsonNode review, Map<String, Integer> scores) {
        Portal officer = stage.as("officer");
        String rounds = "/v1/reviews/" + review.path("id").asText() + "/panel-rounds";
        Answer opened = officer.post(rounds).once().expect(201);
        String round = rounds + "/" + opened.json().path("id").asText();
        Answer written =
                officer.put(round).ifMatch(opened.etag()).json(content(scores)).expect(200);
        officer.post(round + "/closing").ifMatch(written.etag()).expect(200);
    }

    private static ObjectNode content(Map<String, Integer> scores) {
        ObjectNode content =
                Json.object().put("notes", "Paneeli luki hakemukset rinnakkain (invented for the demonstration)");
        ArrayNode given = content.putArray("scores");
        scores.forEach((criterion, score) ->
                given.addObject().put("criterion", criterion).put("score", score));
        return content;
    }
}
