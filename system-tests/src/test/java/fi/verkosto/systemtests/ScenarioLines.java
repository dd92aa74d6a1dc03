package fi.verkosto.systemtests;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.Json;
import java.util.Map;

/** The lines of scenarios. One of the played call is tried again, of what is decided already: nothing follows from it. */
record ScenarioLines(SystemStack stack) {
    private static final String NOBODY = "00000000-0000-7000-8000-00000000ffff";
    private static final String SCENARIOS = "/v1/scenarios";

    void addTo(Map<String, Line> lines, String call, String application) {
        String tried = tried(call);
        lines.put("tryScenario", Line.by("officer").with(request(call)));
        lines.put("listScenarios", Line.by("officer"));
        lines.put("getScenario", Line.by("officer", tried).notFor("officer", 404, NOBODY));
        lines.put(
                "explainApplication",
                Line.by("officer", tried, application).notFor("officer", 404, NOBODY, application));
        lines.put(
                "renameScenario",
                Line.by("officer", tried)
                        .with(Json.object().put("name", "Another"))
                        .notFor("officer", 404, NOBODY));
        lines.put("removeScenario", Line.by("officer", tried).notFor("officer", 404, NOBODY));
        lines.put("compareScenarios", Line.by("officer"));
    }

    /** Computed by the packaged service, so that its solver is there. */
    private String tried(String call) {
        String id = stack.as("officer")
                .post(SCENARIOS)
                .once()
                .json(request(call))
                .expect(201)
                .json()
                .path("id")
                .asText();
        await().atMost(OpenCall.RECOVERY)
                .until(() -> read(id).json().path("state").asText().equals("DONE"));
        return id;
    }

    private Answer read(String id) {
        return stack.as("officer").get(SCENARIOS + "/" + id).expect(200);
    }

    private static ObjectNode request(String call) {
        return Json.object().put("callId", call).put("name", "Tried").put("timeLimitSeconds", 10);
    }
}
