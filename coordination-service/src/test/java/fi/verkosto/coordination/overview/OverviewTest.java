package fi.verkosto.coordination.overview;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.OSAO;
import static fi.verkosto.coordination.PlayedCall.OUTSIDER;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.coordination.Database;
import fi.verkosto.coordination.MeasuringProgramme;
import fi.verkosto.coordination.PlayedIndicator;
import fi.verkosto.coordination.Portal;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Tredu looks at first, of the networks of Omnia and OSAO. */
@QuarkusTest
@WithPostgresAndKafka
class OverviewTest {

    private static final String ALL = "/v1/programmes/{id}/overview";
    private static final String ONE = "/v1/networks/{id}/overview";

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    private MeasuringProgramme programme;
    private UUID omnia;
    private UUID osao;

    @BeforeEach
    void twoNetworks() {
        programme = new MeasuringProgramme(kafka, identifiers, database, clock);
        omnia = programme.networkOf(OMNIA);
        osao = programme.networkOf(OSAO);
    }

    @AfterEach
    void letTimeGoOn() {
        clock.reset();
    }

    @Test
    void showsTheWorstFirst() {
        all().body("items.size()", equalTo(2))
                .body("items.status", contains(nullValue(), nullValue()))
                .body("totals.byStatus.unknown", equalTo(2));

        state(omnia, "ON_TRACK");
        state(osao, "OFF_TRACK");
        all().body("items.networkId", contains(osao.toString(), omnia.toString()))
                .body("items.status.status", contains("OFF_TRACK", "ON_TRACK"))
                .body("items.status.computed", contains("UNKNOWN", "UNKNOWN"))
                .body("totals.networks", equalTo(2))
                .body("totals.atWork", equalTo(2))
                .body("totals.byStatus.onTrack", equalTo(1))
                .body("totals.byStatus.offTrack", equalTo(1))
                .body("totals.granted.amount", equalTo("1150000.00"));

        database.change("update network set state = 'CLOSED' where id = ?::uuid", osao);
        all().body("items.networkId", contains(omnia.toString(), osao.toString()))
                .body("items[1].status", nullValue())
                .body("totals.atWork", equalTo(1));
    }

    @Test
    void comesToEachNetworkOnce() {
        state(omnia, "ON_TRACK");
        state(osao, "OFF_TRACK");

        Response first = Portal.of(TREDU).get(ALL + "?limit=1", programme.id());
        first.then().body("items.networkId", contains(osao.toString()));
        String next = first.path("next");
        Portal.of(TREDU)
                .get(ALL + "?limit=1&cursor=" + next, programme.id())
                .then()
                .body("items.networkId", contains(omnia.toString()))
                .body("next", nullValue());
    }

    @Test
    void showsWhatIsMissingWaitsAndWasReportedLast() {
        PlayedIndicator indicator = PlayedIndicator.inUse(TREDU, programme.id(), "TRAINED", PlayedIndicator.PLAIN);
        programme.isOn("2019-04-02");
        indicator.report(Portal.of(OMNIA), omnia, "2019-02", 0, "35.0").then().statusCode(200);
        indicator.report(Portal.of(OMNIA), omnia, "2019-03", 0, "41.5").then().statusCode(200);
        ask();

        one(omnia)
                .body("indicators.code", contains("TRAINED"))
                .body("indicators.period", contains("2019-03"))
                .body("indicators.value", contains("41.5"))
                .body("waitingSupport", equalTo(1))
                .body("heardOn", equalTo("2019-04-02"))
                .body("progress.plan", equalTo("NONE"))
                .body("progress.weight", equalTo(0))
                .body("shared", nullValue());
        all().body("totals.waitingSupport", equalTo(1));
    }

    private void ask() {
        Portal.of(GRADIA)
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body("{\"networkId\": \"%s\", \"topic\": \"OTHER\", \"urgency\": \"NORMAL\", \"question\": \"Miten?\"}"
                        .formatted(omnia))
                .post("/v1/support-requests")
                .then()
                .statusCode(201);
    }

    @Test
    void isNotSentAgainUntilSomethingHasChanged() {
        Response read = Portal.of(TREDU).get(ALL, programme.id());
        unlessTagged(read.header("ETag")).then().statusCode(304);
        state(omnia, "OFF_TRACK");
        unlessTagged(read.header("ETag")).then().statusCode(200).header("ETag", not(equalTo(read.header("ETag"))));
    }

    private Response unlessTagged(String etag) {
        return Portal.of(TREDU).request().header("If-None-Match", etag).get(ALL, programme.id());
    }

    @Test
    void isReadByThoseWhoFollow() {
        for (Portal portal : List.of(Portal.of(TREDU), Portal.ofOfficer(programme.call()), Portal.ofObserver())) {
            portal.get(ALL, programme.id()).then().statusCode(200);
            portal.get(ONE, omnia).then().statusCode(200);
        }
        for (Portal portal : List.of(Portal.of(OMNIA), Portal.of(GRADIA))) {
            portal.get(ALL, programme.id()).then().statusCode(403);
            portal.get(ONE, omnia).then().statusCode(200);
            portal.get(ONE, osao).then().statusCode(403);
        }
        for (Portal portal : List.of(Portal.of(OUTSIDER), Portal.ofPerson("evaluator", "evaluator"))) {
            portal.get(ALL, programme.id()).then().statusCode(403);
            portal.get(ONE, omnia).then().statusCode(403);
        }
    }

    private void state(UUID network, String status) {
        Portal.of(TREDU)
                .request()
                .header(
                        "If-Match",
                        Portal.of(TREDU)
                                .get("/v1/networks/{id}/status", network)
                                .header("ETag"))
                .contentType(ContentType.JSON)
                .body("{\"status\": \"%s\", \"because\": \"Nähty\", \"until\": \"2019-03-10\"}".formatted(status))
                .put("/v1/networks/{id}/status", network)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse all() {
        return Portal.of(TREDU).get(ALL, programme.id()).then().statusCode(200);
    }

    private ValidatableResponse one(UUID network) {
        return Portal.of(TREDU).get(ONE, network).then().statusCode(200);
    }
}
