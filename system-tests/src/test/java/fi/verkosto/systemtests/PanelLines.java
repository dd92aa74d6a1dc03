package fi.verkosto.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Json;
import java.util.Map;

/** The lines of panel rounds. That of the played call is closed, and its application is decided. */
record PanelLines(SystemStack stack) {
    private static final String CLOSED = "2019-02-01T10:00:00Z";
    private static final String NOBODY = "00000000-0000-7000-8000-00000000ffff";

    void addTo(Map<String, Line> lines, String review) {
        String round = stack.as("officer")
                .list("/v1/reviews/" + review + "/panel-rounds")
                .getFirst()
                .path("id")
                .asText();
        JsonNode reason = Json.object().put("reason", "Kirjattiin väärin");
        JsonNode content = Json.parse("""
                {"notes": "Paneeli luki hakemuksen", "scores": [{"criterion": "REGIONAL_IMPACT", "score": 3}]}""");
        lines.put(
                "openPanelRound",
                Line.by("officer", review).notFor("officer", 404, NOBODY).illegalAt(CLOSED, review));
        lines.put("listPanelRounds", Line.by("officer", review).notFor("evaluator-3", 404));
        lines.put("getPanelRound", Line.by("officer", review, round).notFor("officer", 404, review, NOBODY));
        lines.put("putPanelRound", step(review, round).with(content));
        lines.put("closePanelRound", step(review, round));
        lines.put("reopenPanelRound", step(review, round).with(reason));
        lines.put("cancelPanelRound", step(review, round).with(reason));
    }

    private static Line step(String review, String round) {
        return Line.by("officer", review, round)
                .notFor("officer", 404, review, NOBODY)
                .illegalAt(CLOSED, review, round);
    }
}
