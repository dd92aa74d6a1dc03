package fi.verkosto.coordination;

import fi.verkosto.coordination.programme.Provider;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;

/** An indicator of a programme for a test: what its coordinator and the networks do with it. */
public final class PlayedIndicator {

    /** A share of managers, every quarter by the lead, within 14 days. */
    public static final String USUAL = """
            {
              "names": {"fi": "Koulutetut", "sv": "Utbildade", "en": "Trained"},
              "description": {"fi": "Kuvaus", "sv": "Beskrivning", "en": "Description"},
              "formula": {"fi": "Koulutetut / kaikki", "sv": "Utbildade / alla", "en": "Trained / all"},
              "unit": "PERCENT",
              "decimals": 1,
              "managementLevels": ["TOP", "MIDDLE"],
              "themes": [],
              "source": {"fi": "Rekisteri", "sv": "Register", "en": "Register"},
              "responsible": "LEAD",
              "rhythm": "QUARTERLY",
              "reportWithinDays": 14,
              "baseline": {"value": "35", "kind": "STARTING_POINT"},
              "target": "60",
              "direction": "HIGHER_IS_BETTER",
              "lowest": "0",
              "highest": "100",
              "cumulative": false,
              "shared": false
            }""";

    /** The same without a breakdown, every month. */
    public static final String PLAIN =
            USUAL.replace("[\"TOP\", \"MIDDLE\"]", "[]").replace("QUARTERLY", "MONTHLY");

    private static final String ONE = "/v1/indicators/{id}";
    private static final String VALUE = "/v1/networks/{network}/indicators/{id}/values/{period}";

    private final Portal coordinator;
    private final UUID id;

    private PlayedIndicator(Portal coordinator, UUID id) {
        this.coordinator = coordinator;
        this.id = id;
    }

    public static Response draft(Portal portal, UUID programme, String code, String definition) {
        return portal.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body("{\"code\": \"%s\", \"definition\": %s}".formatted(code, definition))
                .post("/v1/programmes/{id}/indicators", programme);
    }

    public static PlayedIndicator drafted(Provider coordinator, UUID programme, String code, String definition) {
        Portal portal = Portal.of(coordinator);
        Response drafted = draft(portal, programme, code, definition);
        drafted.then().statusCode(201);
        return new PlayedIndicator(portal, UUID.fromString(drafted.path("id")));
    }

    public static PlayedIndicator inUse(Provider coordinator, UUID programme, String code, String definition) {
        PlayedIndicator indicator = drafted(coordinator, programme, code, definition);
        indicator.publish().then().statusCode(200);
        return indicator;
    }

    public UUID id() {
        return id;
    }

    public Response read(Portal portal) {
        return portal.get(ONE, id);
    }

    public Response publish() {
        return coordinator.step(ONE + "/publication", id, etag());
    }

    public Response change(String definition) {
        return coordinator
                .request()
                .header("If-Match", etag())
                .contentType(ContentType.JSON)
                .body(definition)
                .put(ONE, id);
    }

    public Response retire() {
        return coordinator.step(ONE + "/retirement", id, etag(), "{\"reason\": \"Korvataan toisella.\"}");
    }

    public Response close(Portal portal, String period) {
        return portal.request().post(ONE + "/periods/{period}/closing", id, period);
    }

    public Response close(String period) {
        return close(coordinator, period);
    }

    public Response reopen(Portal portal, String period) {
        return portal.request()
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"Luvut puuttuivat.\"}")
                .post(ONE + "/periods/{period}/reopening", id, period);
    }

    public Response reopen(String period) {
        return reopen(coordinator, period);
    }

    /** A value without parts. */
    public Response report(Portal portal, UUID network, String period, int version, String value) {
        return reportBody(
                portal, network, period, version, "{\"value\": \"%s\", \"reason\": \"Tarkistettu.\"}".formatted(value));
    }

    public Response reportBody(Portal portal, UUID network, String period, int version, String body) {
        return portal.request()
                .header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(body)
                .put(VALUE, network, id, period);
    }

    public Response value(Portal portal, UUID network, String period) {
        return portal.get(VALUE, network, id, period);
    }

    public Response series(Portal portal) {
        return portal.get(ONE + "/series", id);
    }

    public Response series(Portal portal, int number) {
        return portal.get(ONE + "/series?series=" + number, id);
    }

    private String etag() {
        return read(coordinator).header("ETag");
    }
}
