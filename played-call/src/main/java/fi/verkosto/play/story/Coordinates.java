package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.PlayStopped;
import fi.verkosto.play.portal.Portal;
import fi.verkosto.play.story.Script.ScriptedApplication;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The programme has come about by event: leads accept their grants, and the coordinator sees all networks. */
final class Coordinates {
    private final Stage stage;
    private final String call;
    private final Map<String, String> users;

    Coordinates(Stage stage, String call) {
        this.stage = stage;
        this.call = call;
        this.users = Script.applications().stream()
                .map(ScriptedApplication::user)
                .distinct()
                .collect(Collectors.toMap(user -> stage.as(user).organisation(), user -> user));
    }

    /** Returns the programme, with its coordinator, when all awards have reached it. */
    JsonNode awaitProgramme(int networks) {
        JsonNode programme = stage.patience()
                .await(
                        "a programme of " + networks + " networks",
                        this::programme,
                        seen -> seen.path("networkCount").asInt() == networks
                                && seen.path("coordinator").isObject());
        stage.tell("The programme has come about: " + networks + " networks, coordinated by "
                + programme.at("/coordinator/name").asText());
        return programme;
    }

    /** Returns the accepted networks as their coordinator lists them. */
    List<JsonNode> play(JsonNode programme) {
        stage.moveClock("2019-01-28T08:00:00Z");
        String networks = "/v1/programmes/" + programme.path("id").asText() + "/networks";
        stage.as("officer").list(networks).forEach(this::accept);
        String coordinator = users.get(programme.at("/coordinator/businessId").asText());
        String appointment =
                "/v1/appointments/" + programme.at("/coordinator/appointmentId").asText();
        accept(stage.as(coordinator), appointment);
        stage.tell("The leads and the coordinator accept their grants");
        List<JsonNode> listed = stage.as(coordinator).list(networks);
        requireAccepted(listed);
        stage.as("outsider").get(networks).expect(403);
        stage.tell("The coordinator lists its " + listed.size() + " networks; an outsider is refused (403)");
        return listed;
    }

    private JsonNode programme() {
        return stage.as("officer").list("/v1/programmes?limit=200").stream()
                .filter(programme -> programme.path("callId").asText().equals(call))
                .findFirst()
                .orElseGet(Json::object);
    }

    private void accept(JsonNode network) {
        Portal lead = stage.as(users.get(network.at("/lead/businessId").asText()));
        accept(lead, "/v1/networks/" + network.path("id").asText());
    }

    private static void accept(Portal lead, String path) {
        lead.post(path + "/acceptance")
                .ifMatch(lead.get(path).expect(200).etag())
                .expect(200);
    }

    private static void requireAccepted(List<JsonNode> networks) {
        for (JsonNode network : networks) {
            if (!network.path("state").asText().equals("ACCEPTED")) {
                throw new PlayStopped("Every network should be accepted by now:\n  " + network);
            }
        }
    }
}
