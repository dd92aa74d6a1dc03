package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Json;
import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.receipts.LotAlgorithm;
import fi.verkosto.receipts.Lots;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * Lots among equal applications: committed to before a public draw of numbers, and drawn by them. The numbers are invented
 * afterwards, and such that the story ends the same way each time: who commits to a real draw cannot do that.
 */
final class DrawsLots {
    private static final String LOTTERIES = "/v1/lotteries";

    private final Stage stage;
    private final String call;

    DrawsLots(Stage stage, String call) {
        this.stage = stage;
        this.call = call;
    }

    /**
     * Returns the ID of the lottery.
     *
     * @param first whom the story needs
     * @param scenario that is going to be selected from
     */
    String among(List<String> applications, String first, String scenario) {
        JsonNode committed = stage.as("officer")
                .post(LOTTERIES)
                .once()
                .json(commitment(applications).put("scenario", scenario))
                .expect(201)
                .json();
        String lottery = committed.path("id").asText();
        String numbers = numbers(committed, first);
        stage.tell("The officer commits to lots among " + applications.size()
                + " equal applications, before the numbers can be known");
        stage.moveClock("2018-12-27T08:00:00Z");
        enter("officer", lottery, numbers);
        JsonNode drawn = enter("presenter", lottery, numbers);
        stage.tell("Officer and presenter enter the numbers, and the lots are drawn: "
                + drawn.path("order").size() + " in order, for everybody to draw again");
        return lottery;
    }

    private static String numbers(JsonNode committed, String first) {
        String sha256 = CanonicalJson.sha256(committed.path("commitment").asText());
        List<String> labels = StreamSupport.stream(committed.path("labels").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return IntStream.rangeClosed(20, 38)
                .boxed()
                .flatMap(sixth -> IntStream.rangeClosed(sixth + 1, 39).mapToObj(last -> sixth + " " + last))
                .map("3 8 12 15 19 "::concat)
                .filter(numbers -> Lots.drawn(LotAlgorithm.HKDF_SHA256, sha256, labels, numbers)
                        .getFirst()
                        .equals(first))
                .findFirst()
                .orElseThrow();
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

    private JsonNode enter(String user, String lottery, String numbers) {
        return stage.as(user)
                .post(LOTTERIES + "/" + lottery + "/value")
                .json(Json.object().put("value", numbers))
                .expect(200)
                .json();
    }
}
