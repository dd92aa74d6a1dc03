package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Portal;

/** Moves all decisions of a call together: those that the preview lists, as it lists them. */
public record MovesDecisions(String call) {

    /**
     * Moves them on.
     *
     * @param what presentations, approvals or notifications
     */
    public void all(Portal portal, String what, int status) {
        JsonNode preview = portal.post("/v1/decision-" + what + "/preview")
                .json(Json.object().put("callId", call))
                .expect(200)
                .json();
        ObjectNode all = Json.object().put("callId", call);
        ArrayNode listed = all.putArray("decisions");
        preview.path("decisions")
                .forEach(decision -> listed.addObject()
                        .put("decisionId", decision.path("decisionId").asText())
                        .put("digest", decision.path("digest").asText()));
        portal.post("/v1/decision-" + what).once().json(all).expect(status);
    }
}
