package fi.verkosto.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Json;
import java.util.Map;

/** The operations of indicators: one that is drafted, one that is in use and one that is retired. */
final class IndicatorLines {

    /** Within the project, and not over when the state is what forbids it. */
    private static final String PERIOD = "2019-Q2";

    private final SystemStack stack;
    private final String programme;
    private final String network;

    IndicatorLines(SystemStack stack, String programme, String network) {
        this.stack = stack;
        this.programme = programme;
        this.network = network;
    }

    void addTo(Map<String, Line> lines) {
        JsonNode reason = Json.object().put("reason", "Mittari korvataan toisella");
        String draft = indicator("LINE_DRAFT", "DRAFT");
        String used = indicator("LINE_IN_USE", "IN_USE");
        String retired = indicator("LINE_RETIRED", "RETIRED");
        lines.put("listIndicators", Line.by("omnia", programme).notFor("outsider", 403));
        lines.put(
                "draftIndicator",
                Line.by("gradia", programme).with(request("LINE_ANOTHER")).notFor("omnia", 403));
        lines.put("getIndicator", Line.by("omnia", used).notFor("omnia", 404, draft));
        lines.put("listIndicatorDefinitions", Line.by("omnia", used).notFor("outsider", 403));
        lines.put(
                "changeIndicator",
                Line.by("gradia", used).with(definition()).notFor("omnia", 403).illegalAt(Lines.CLOSED, retired));
        lines.put(
                "publishIndicator",
                Line.by("gradia", draft).notFor("omnia", 403).illegalAt(Lines.CLOSED, used));
        lines.put(
                "retireIndicator",
                Line.by("gradia", used).with(reason).notFor("omnia", 403).illegalAt(Lines.CLOSED, draft));
        lines.put("closeIndicatorPeriod", Line.by("gradia", used, PERIOD).notFor("omnia", 403));
        lines.put(
                "reopenIndicatorPeriod",
                Line.by("gradia", used, PERIOD).with(reason).notFor("omnia", 403));
        lines.put("getIndicatorSeries", Line.by("omnia", used).notFor("outsider", 403));
        lines.put("getIndicatorValue", Line.by("omnia", network, used, PERIOD).notFor("outsider", 403));
        lines.put(
                "reportIndicatorValue",
                Line.by("omnia", network, used, PERIOD)
                        .with(Json.object().put("value", "42.5"))
                        .notFor("lehtomaa", 403));
        lines.put("listMissingValues", Line.by("omnia", programme).notFor("outsider", 403));
    }

    /** Made by the first who asks for it. */
    private String indicator(String code, String state) {
        JsonNode listed = stack.as("gradia").get(path()).expect(200).json().path("items");
        for (JsonNode item : listed) {
            if (item.path("code").asText().equals(code)) {
                return item.path("id").asText();
            }
        }
        String id = stack.as("gradia")
                .post(path())
                .once()
                .json(request(code))
                .expect(201)
                .json()
                .path("id")
                .asText();
        if (!state.equals("DRAFT")) {
            stack.as("gradia")
                    .post("/v1/indicators/" + id + "/publication")
                    .ifMatch("*")
                    .expect(200);
        }
        if (state.equals("RETIRED")) {
            stack.as("gradia")
                    .post("/v1/indicators/" + id + "/retirement")
                    .ifMatch("*")
                    .json(Json.object().put("reason", "Mittari korvataan toisella"))
                    .expect(200);
        }
        return id;
    }

    private String path() {
        return "/v1/programmes/" + programme + "/indicators";
    }

    private static ObjectNode request(String code) {
        return Json.object().put("code", code).set("definition", definition());
    }

    static ObjectNode definition() {
        return (ObjectNode) Json.parse("""
                {
                  "names": {"fi": "Koulutetut", "sv": "Utbildade", "en": "Trained"},
                  "description": {"fi": "Kuvaus", "sv": "Beskrivning", "en": "Description"},
                  "formula": {"fi": "Koulutetut / kaikki", "sv": "Utbildade / alla", "en": "Trained / all"},
                  "unit": "PERCENT",
                  "decimals": 1,
                  "source": {"fi": "Rekisteri", "sv": "Register", "en": "Register"},
                  "responsible": "LEAD",
                  "rhythm": "QUARTERLY",
                  "reportWithinDays": 14,
                  "direction": "HIGHER_IS_BETTER",
                  "cumulative": false,
                  "shared": false
                }""");
    }
}
