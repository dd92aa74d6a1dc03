package fi.verkosto.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Json;
import java.util.Map;

/** The lines of lotteries. That of the played call is drawn, and its applications are decided. */
record LotteryLines(SystemStack stack) {
    private static final String CLOSED = "2019-02-01T10:00:00Z";
    private static final String NOBODY = "00000000-0000-7000-8000-00000000ffff";

    void addTo(Map<String, Line> lines, String call, String application) {
        String drawn = stack.as("officer")
                .list("/v1/lotteries?callId=" + call)
                .getFirst()
                .path("id")
                .asText();
        JsonNode value = Json.object().put("value", "1 2 3");
        JsonNode reason = Json.object().put("reason", "Kirjattiin väärin");
        lines.put("commitLottery", Line.by("officer").with(request(call, application)));
        lines.put("listLotteries", Line.by("omnia"));
        lines.put("getLottery", Line.by("omnia", drawn).notFor("omnia", 404, NOBODY));
        lines.put(
                "enterLotteryValue",
                Line.by("officer", drawn)
                        .with(value)
                        .notFor("officer", 404, NOBODY)
                        .illegalAt(CLOSED, drawn));
        lines.put(
                "cancelLottery",
                Line.by("officer", drawn)
                        .with(reason)
                        .notFor("officer", 404, NOBODY)
                        .illegalAt(CLOSED, drawn));
    }

    private static ObjectNode request(String call, String application) {
        ObjectNode request =
                Json.object().put("callId", call).put("source", "Lotto").put("knownFrom", "2030-01-01T00:00:00Z");
        request.putArray("applicationIds").add(application).add(NOBODY);
        return request;
    }
}
