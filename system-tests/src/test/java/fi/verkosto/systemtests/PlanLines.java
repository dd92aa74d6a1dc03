package fi.verkosto.systemtests;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.Json;
import java.util.Map;

/** The lines of plans of assignments. That of the played call has nothing left to plan, and is offered all the same. */
record PlanLines(SystemStack stack) {
    private static final String CLOSED = "2019-02-01T10:00:00Z";
    private static final String NOBODY = "00000000-0000-7000-8000-00000000ffff";
    private static final String PLANS = "/v1/assignment-plans";

    void addTo(Map<String, Line> lines, String call) {
        String offered = offered(call);
        JsonNode pairs = Json.parse("{\"pairs\": []}");
        lines.put("planAssignments", Line.by("officer").with(request(call)));
        lines.put("getAssignmentPlan", Line.by("officer", offered).notFor("officer", 404, NOBODY));
        lines.put("putPlanPairs", step(offered).with(pairs));
        lines.put("offerPlan", step(offered));
    }

    private static Line step(String offered) {
        return Line.by("officer", offered).notFor("officer", 404, NOBODY).illegalAt(CLOSED, offered);
    }

    /** Computed by the packaged service, so that its solver is there. */
    private String offered(String call) {
        String id = stack.as("officer")
                .post(PLANS)
                .once()
                .json(request(call))
                .expect(201)
                .json()
                .path("id")
                .asText();
        await().atMost(OpenCall.RECOVERY)
                .until(() -> read(id).json().path("state").asText().equals("PROPOSED"));
        stack.as("officer")
                .post(PLANS + "/" + id + "/offering")
                .ifMatch(read(id).etag())
                .expect(200);
        return id;
    }

    private Answer read(String id) {
        return stack.as("officer").get(PLANS + "/" + id).expect(200);
    }

    private static ObjectNode request(String call) {
        return Json.object()
                .put("callId", call)
                .put("evaluatorsPerApplication", 1)
                .put("seed", 1)
                .put("timeLimitSeconds", 10);
    }
}
