package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Portal;
import fi.verkosto.play.story.Script.ScriptedApplication;
import java.util.Map;
import java.util.stream.Collectors;

/** Leads and the coordinator accept their grants, or decline them. */
final class AnswersGrants {
    private final Stage stage;
    private final Map<String, String> users;

    AnswersGrants(Stage stage) {
        this.stage = stage;
        this.users = Script.applications().stream()
                .map(ScriptedApplication::user)
                .distinct()
                .collect(Collectors.toMap(user -> stage.as(user).organisation(), user -> user));
    }

    /** Who acts for an organisation. */
    Portal of(String businessId) {
        return stage.as(users.get(businessId));
    }

    void accept(JsonNode network) {
        accept(lead(network), path(network));
    }

    void accept(Portal lead, String path) {
        lead.post(path + "/acceptance")
                .ifMatch(lead.get(path).expect(200).etag())
                .expect(200);
    }

    void decline(JsonNode network, String reason) {
        Portal lead = lead(network);
        String path = path(network);
        lead.post(path + "/refusal")
                .ifMatch(lead.get(path).expect(200).etag())
                .json(Json.object().put("reason", reason))
                .expect(200);
    }

    private Portal lead(JsonNode network) {
        return of(network.at("/lead/businessId").asText());
    }

    private static String path(JsonNode network) {
        return "/v1/networks/" + network.path("id").asText();
    }
}
