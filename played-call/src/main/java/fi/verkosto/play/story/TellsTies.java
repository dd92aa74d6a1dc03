package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Portal;

/** The second evaluator says which organisations they have to do with. It holds for every call, until they say otherwise. */
final class TellsTies {
    private static final String MINE = "/v1/interests/mine";

    private final Stage stage;

    TellsTies(Stage stage) {
        this.stage = stage;
    }

    void tell(String... organisations) {
        Portal evaluator = stage.as("evaluator-2");
        ObjectNode interests = Json.object().putNull("employer");
        ArrayNode ties = interests.putArray("ties");
        for (String organisation : organisations) {
            ties.addObject().put("businessId", organisation).put("role", "Member of the board");
        }
        evaluator
                .put(MINE)
                .ifMatch(evaluator.get(MINE).expect(200).etag())
                .json(interests)
                .expect(200);
    }
}
