package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Json;
import java.util.List;

/** Lots among equal applications: committed to before a public draw of numbers, and drawn by them. The numbers are invented. */
final class DrawsLots {
    private static final String LOTTERIES = "/v1/lotteries";
    private static final String NUMBERS = "3 8 12 19 27 31 36";

    private final Stage stage;
    private final String call;

    DrawsLots(Stage stage, String call) {
        this.stage = stage;
        this.call = call;
    }

    /** Returns the ID of the lottery. */
    String among(List<String> applications) {
        String lottery = stage.as("officer")
                .post(LOTTERIES)
                .once()
                .json(commitment(applications))
                .expect(201)
                .json()
                .path("id")
                .asText();
        stage.tell("The officer commits to lots among " + applications.size()
                + " equal applications, before the numbers can be known");
        stage.moveClock("2018-12-27T08:00:00Z");
        enter("officer", lottery);
        JsonNode drawn = enter("presenter", lottery);
        stage.tell("Officer and presenter enter the numbers, and the lots are drawn: "
                + drawn.path("order").size() + " in order, for everybody to draw again");
        return lottery;
    }

    private ObjectNode commitment(List<String> applications) {
        ObjectNode request = Json.object()
                .put("callId", call)
                .put(
                        "source",
                        "Lotto, arvonta 22.12.2018: seitsemän numeroa pienimmästä suurimpaan, välissä yksi välilyönti")
                .put("knownFrom", "2018-12-22T19:45:00Z");
        applications.forEach(request.putArray("applicationIds")::add);
        return request;
    }

    private JsonNode enter(String user, String lottery) {
        return stage.as(user)
                .post(LOTTERIES + "/" + lottery + "/value")
                .json(Json.object().put("value", NUMBERS))
                .expect(200)
                .json();
    }
}
