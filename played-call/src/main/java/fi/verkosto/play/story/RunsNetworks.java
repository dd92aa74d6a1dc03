package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Portal;
import java.time.YearMonth;
import java.util.List;

/** The leads plan ten months, and the coordinator sees on the next day how all networks are doing. */
final class RunsNetworks {
    private static final YearMonth FIRST = YearMonth.of(2019, 3);
    private static final int MILESTONES = 10;
    private static final int WEIGHT = 10;

    private final Stage stage;
    private final AnswersGrants answers;
    private final Portal coordinator;
    private final String overview;

    RunsNetworks(Stage stage, JsonNode programme) {
        this.stage = stage;
        this.answers = new AnswersGrants(stage);
        this.coordinator = answers.of(programme.at("/coordinator/businessId").asText());
        this.overview = "/v1/programmes/" + programme.path("id").asText() + "/overview";
    }

    void play(List<JsonNode> listed) {
        List<JsonNode> networks = listed.stream().filter(Coordinates::isRunning).toList();
        networks.forEach(this::plan);
        stage.tell("The leads of " + networks.size() + " networks plan ten milestones each");
        stage.moveClock("2019-02-28T08:00:00Z");
        JsonNode statuses = stage.patience()
                .await(
                        "a status of every network",
                        () -> coordinator.get(overview).expect(200).json().at("/totals/byStatus"),
                        seen -> count(seen, "onTrack") + count(seen, "atRisk") + count(seen, "offTrack")
                                == networks.size());
        stage.tell("The coordinator sees all networks at a glance: %d on track, %d at risk, %d off track"
                .formatted(count(statuses, "onTrack"), count(statuses, "atRisk"), count(statuses, "offTrack")));
    }

    private static int count(JsonNode statuses, String status) {
        return statuses.path(status).asInt();
    }

    private void plan(JsonNode network) {
        Portal lead = answers.of(network.at("/lead/businessId").asText());
        String plan = "/v1/networks/" + network.path("id").asText() + "/plan";
        lead.put(plan)
                .ifMatch(lead.get(plan).expect(200).etag())
                .json(content(
                        lead.organisation(),
                        network.at("/project/managementLevels/0").asText()))
                .expect(200);
        lead.post(plan + "/adoption").ifMatch(lead.get(plan).expect(200).etag()).expect(200);
    }

    private static ObjectNode content(String organisation, String managementLevel) {
        ArrayNode milestones = Json.object().putArray("milestones");
        for (int month = 0; month < MILESTONES; month++) {
            milestones
                    .addObject()
                    .put("title", "Kokeilu %d on arvioitu".formatted(month + 1))
                    .put("planned", FIRST.plusMonths(month).atEndOfMonth().toString())
                    .put("weight", WEIGHT)
                    .put("responsible", organisation);
        }
        ObjectNode content = Json.object();
        ObjectNode objective =
                content.putArray("objectives").addObject().put("title", "Johtaminen uudistuu kaikilla tasoilla");
        objective
                .putArray("activities")
                .addObject()
                .put("title", "Kokeillaan ja arvioidaan yhdessä")
                .put("responsible", organisation)
                .put("managementLevel", managementLevel)
                .set("milestones", milestones);
        return content;
    }
}
