package fi.verkosto.systemtests;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Portal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The operations of signals, on whichever was raised first; where there was none, on two assessments that are far apart. */
record SignalLines(SystemStack stack, String programme, String network) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    /** Later than any day on which tests have had the rules look at the programme. */
    private static final String LATER = "2020-11-05T08:00:00Z";

    private static final String MONTH_BEFORE = "2020-10";

    void addTo(Map<String, Line> lines) {
        String signal = signal();
        lines.put("listSignalsOfProgramme", Line.by("gradia", programme).notFor("omnia", 403));
        lines.put("listSignalsOfNetwork", Line.by("omnia", network).notFor("outsider", 403));
        lines.put("getAlarmBudget", Line.by("gradia", programme).notFor("omnia", 403));
        lines.put("getSignal", Line.by("gradia", signal).notFor("outsider", 403));
        lines.put(
                "acknowledgeSignal",
                Line.by("gradia", signal)
                        .with(Json.object().put("judgement", "USEFUL").put("reason", "Sovimme kokeiluista"))
                        .notFor("outsider", 403));
    }

    private String signal() {
        List<JsonNode> raised = raised();
        if (raised.isEmpty()) {
            stack.moveClock(LATER);
            assess(stack.as("omnia"), "network", "INTENDS");
            assess(stack.as("gradia"), "coordinator", "ACTIVITY");
            raised = await("a signal").atMost(PATIENCE).until(this::raised, found -> !found.isEmpty());
            stack.moveClock(OpenCall.WHILE_OPEN);
        }
        return raised.getFirst().path("id").asText();
    }

    private List<JsonNode> raised() {
        return stack.as("gradia").list("/v1/programmes/" + programme + "/signals");
    }

    private void assess(Portal side, String name, String level) {
        side.put("/v1/networks/" + network + "/assessments/" + MONTH_BEFORE + "/" + name)
                .json(Json.object().put("level", level).put("justification", "Kokeilut ovat alkamassa"))
                .expect(200);
    }
}
