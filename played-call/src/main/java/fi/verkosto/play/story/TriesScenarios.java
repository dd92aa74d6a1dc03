package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Json;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The officer tries two selections, compares them, and selects from the one without conditions. Two applications are equal where
 * the awards end: lots are drawn, as the call announced.
 */
final class TriesScenarios {
    private static final String SCENARIOS = "/v1/scenarios";

    private final Stage stage;
    private final String call;

    TriesScenarios(Stage stage, String call) {
        this.stage = stage;
        this.call = call;
    }

    void select() {
        JsonNode plain = tried("Haun rajat", Json.object());
        JsonNode strict = tried(
                "Vähintään 2,40", Json.object().put("minimumScore", "2.40").put("noProviderTwice", true));
        compare(plain, strict);
        List<String> tied = tied(plain);
        String lottery = new DrawsLots(stage, call)
                .among(tied, tied.getFirst(), plain.path("id").asText());
        JsonNode selection = stage.as("officer")
                .post("/v1/selections")
                .once()
                .json(selection(plain, lottery))
                .expect(201)
                .json();
        stage.tell("The officer selects from the first: " + Euros.spell(Euros.of(selection.path("awardedTotal")))
                + " within 4 000 000 EUR. Of " + tied.size()
                + " equal applications where the awards end the lots decide");
    }

    private JsonNode tried(String name, ObjectNode policies) {
        ObjectNode request = Json.object().put("callId", call).put("name", name).put("timeLimitSeconds", 30);
        request.set("policies", policies);
        JsonNode started = stage.as("officer")
                .post(SCENARIOS)
                .once()
                .json(request)
                .expect(201)
                .json();
        String path = SCENARIOS + "/" + started.path("id").asText();
        return stage.patience()
                .await(
                        "a scenario that is computed",
                        () -> stage.as("officer").get(path).expect(200).json(),
                        scenario -> scenario.path("state").asText().equals("DONE"));
    }

    private void compare(JsonNode plain, JsonNode strict) {
        JsonNode compared = stage.as("officer")
                .get("/v1/scenario-comparisons?scenario=" + plain.path("id").asText() + "&scenario="
                        + strict.path("id").asText())
                .expect(200)
                .json();
        stage.tell("The officer compares two selections: "
                + told(compared.path("scenarios").get(0)) + ", and with a mean of 2.40 at least "
                + told(compared.path("scenarios").get(1)));
    }

    private static String told(JsonNode scenario) {
        return scenario.at("/summary/awards").asInt() + " awards for "
                + Euros.spell(Euros.of(scenario.at("/summary/total")));
    }

    /** Those whom a panel gave more come first: the story goes on with them. */
    private List<String> tied(JsonNode scenario) {
        JsonNode ranking =
                stage.as("officer").get("/v1/rankings/" + call).expect(200).json();
        return each(scenario.path("applications"))
                .filter(application -> application.path("tied").asBoolean())
                .map(application -> application.path("applicationId").asText())
                .sorted(Comparator.comparingDouble((String application) -> panelOn(application, ranking))
                        .reversed())
                .toList();
    }

    private static double panelOn(String application, JsonNode ranking) {
        return each(ranking.path("strands"))
                .flatMap(strand -> each(strand.path("places")))
                .filter(place -> place.path("applicationId").asText().equals(application))
                .mapToDouble(place -> place.at("/panel/mean").asDouble())
                .findFirst()
                .orElse(0);
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private ObjectNode selection(JsonNode scenario, String lottery) {
        return Json.object()
                .put("callId", call)
                .put("scenario", scenario.path("id").asText())
                .put("lottery", lottery);
    }
}
