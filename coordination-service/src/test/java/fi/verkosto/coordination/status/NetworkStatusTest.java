package fi.verkosto.coordination.status;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.OUTSIDER;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static fi.verkosto.coordination.plan.PlannedNetwork.milestone;
import static fi.verkosto.coordination.plan.PlannedNetwork.planBecause;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.checks.EventContract;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.coordination.Database;
import fi.verkosto.coordination.PlayedIndicator;
import fi.verkosto.coordination.Portal;
import fi.verkosto.coordination.plan.PlannedNetwork;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the network of Omnia is doing, which has planned for the end of April and of the year, in the eyes of the rule and of Tredu. */
@QuarkusTest
@WithPostgresAndKafka
class NetworkStatusTest {

    private static final String CHANGED = "fi.verkosto.network.status-changed.v1";
    private static final String STATUS = "/v1/networks/{id}/status";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    @Inject
    StatusJob job;

    private PlannedNetwork network;

    @BeforeEach
    void acceptAGrant() {
        itIs("2019-02-11");
        network = new PlannedNetwork(kafka, identifiers, database);
        // What rules find in it would be further reasons, whenever the job that asks them comes by.
        database.change("update programme set looked_on = '9999-12-31' where id = ?::uuid", network.programme());
    }

    @AfterEach
    void letTimeGoOn() {
        clock.reset();
    }

    private void itIs(String day) {
        clock.moveTo(Instant.parse(day + "T08:00:00Z"));
    }

    /** The first of two milestones, three quarters of the work, is late by a month. */
    private void isLate() {
        network.adopts(milestone("null", "2019-12-31", 25), milestone("null", "2019-04-30", 75));
        itIs("2019-05-02");
        network.forecasts(1, "2019-12-31").statusCode(201);
        itIs("2019-06-03");
        job.find();
    }

    @Test
    void isFoundOnceADayFromFacts() {
        seen().body("status", nullValue()).body("computed", nullValue()).body("version", equalTo(0));

        job.find();
        seen().body("status", equalTo("UNKNOWN"))
                .body("computed.reasons.cause", contains("NO_PLAN"))
                .body("version", equalTo(1));
        job.find();
        seen().body("version", equalTo(1));

        network.adopts(milestone("null", "2019-04-30", 50));
        itIs("2019-02-12");
        job.find();
        seen().body("status", equalTo("ON_TRACK"))
                .body("computed.reasons", empty())
                .body("computed.rule", equalTo("NETWORK_STATUS"))
                .body("computed.asOf", equalTo("2019-02-12"))
                .body("since", startsWith("2019-02-12T08:00:00"));
        itIs("2019-02-13");
        job.find();
        seen().body("since", startsWith("2019-02-12T08:00:00")).body("computed.asOf", equalTo("2019-02-13"));
        assertThat(database.published(CHANGED, network.call().id()))
                .hasSize(2)
                .allSatisfy(data -> EventContract.validate(CHANGED, data));
    }

    @Test
    void tellsWhatIsLateAndBehind() {
        isLate();

        seen().body("status", equalTo("OFF_TRACK"))
                .body("words", equalTo("Off track"))
                .body("computed.reasons.cause", contains("BEHIND_SCHEDULE", "MILESTONES_LATE"))
                .body("computed.reasons.level", contains("OFF_TRACK", "AT_RISK"))
                .body("computed.reasons.fact", contains(0.5f, 1))
                .body("computed.reasons[1].words", equalTo("Milestones that are late"));
    }

    /** A chart that got better is a signal, since others can learn from it, and nothing for which a network is at risk. */
    @Test
    void isNotWorseForWhatGotBetter() {
        network.adopts(milestone("null", "2020-12-31", 50));
        PlayedIndicator indicator = PlayedIndicator.inUse(TREDU, network.programme(), "TRAINED", PlayedIndicator.PLAIN);
        itIs("2019-12-02");
        String[] rising = {"40", "41", "42", "43", "44", "60", "61", "62", "63", "64"};
        IntStream.range(0, rising.length)
                .forEach(month -> indicator
                        .report(Portal.of(OMNIA), network.id(), "2019-%02d".formatted(month + 2), 0, rising[month])
                        .then()
                        .statusCode(200));
        itIs("2019-12-03");
        database.change("update programme set looked_on = null where id = ?::uuid", network.programme());
        await().atMost(PATIENCE)
                .untilAsserted(() -> Portal.of(TREDU)
                        .get("/v1/networks/{id}/signals?state=OPEN", network.id())
                        .then()
                        .body("items.facts.answer", contains("IMPROVED")));

        job.find();

        seen().body("status", equalTo("ON_TRACK")).body("computed.reasons", empty());
        Portal.of(TREDU)
                .get("/v1/networks/{id}/overview", network.id())
                .then()
                .statusCode(200)
                .body("openSignals", equalTo(1));
    }

    /** Old news is no good news: what nobody speaks of is UNKNOWN, and never ON_TRACK. */
    @Test
    void isUnknownOnceNobodyHasSaidAnythingForTwoMonths() {
        network.adopts(milestone("null", "2020-12-31", 50));
        itIs("2019-04-14");
        job.find();
        seen().body("status", equalTo("ON_TRACK"));
        itIs("2019-04-15");
        job.find();
        seen().body("status", equalTo("UNKNOWN"))
                .body("computed.reasons.cause", contains("OLD_DATA"))
                .body("computed.reasons.fact", contains(63));
    }

    @Test
    void isBetterThanTheFactsOnlyWithAReasonAndUntilThatEnds() {
        isLate();
        state(claim("AT_RISK", null, "2019-06-30"))
                .then()
                .statusCode(422)
                .body("type", endsWith("status-needs-reason"))
                .body("errors.pointer", contains("/because"));
        state(claim("AT_RISK", "\\u200b ", "2019-06-30")).then().statusCode(422);

        state(claim("AT_RISK", "Sovittu siirrosta", "2019-06-30"))
                .then()
                .statusCode(200)
                .body("status", equalTo("AT_RISK"))
                .body("computed.status", equalTo("OFF_TRACK"))
                .body("stated.because", equalTo("Sovittu siirrosta"))
                .body("stated.standing", equalTo("HOLDS"));

        itIs("2019-06-30");
        network.forecasts(1, "2019-12-31").statusCode(201);
        job.find();
        seen().body("status", equalTo("AT_RISK"));
        itIs("2019-07-01");
        job.find();
        seen().body("status", equalTo("OFF_TRACK")).body("stated", nullValue());
        Portal.of(GRADIA)
                .get(STATUS + "/changes", network.id())
                .then()
                .statusCode(200)
                .body("items.status", contains("OFF_TRACK", "AT_RISK", "OFF_TRACK"))
                .body("items[0].stated", nullValue())
                .body("items[1].stated.status", equalTo("AT_RISK"))
                .body("items[2].stated", nullValue());
    }

    @Test
    void isOvertakenByFactsThatAreWorseThanTheReasonSpokeOf() {
        network.adopts(milestone("null", "2019-04-30", 75), milestone("null", "2020-12-31", 25));
        job.find();
        state(claim("ON_TRACK", null, "2019-03-10")).then().statusCode(200).body("status", equalTo("ON_TRACK"));

        itIs("2019-02-28");
        network.writes(planBecause("Aikaistuu", milestone("1", "2019-02-27", 75), milestone("2", "2020-12-31", 25)))
                .statusCode(200);
        job.find();
        seen().body("status", equalTo("AT_RISK"))
                .body("stated.status", equalTo("ON_TRACK"))
                .body("stated.standing", equalTo("OVERTAKEN"));
    }

    @Test
    void mayBeWorseWithoutAReason() {
        network.adopts(milestone("null", "2020-12-31", 50));
        job.find();
        state(claim("OFF_TRACK", null, "2019-03-01"))
                .then()
                .statusCode(200)
                .body("status", equalTo("OFF_TRACK"))
                .body("computed.status", equalTo("ON_TRACK"));
    }

    @ParameterizedTest
    @CsvSource({"2019-02-10, 422", "2019-02-11, 200", "2019-03-14, 200", "2019-03-15, 422"})
    void lastsFromTodayFor31DaysAtTheMost(String until, int status) {
        state(claim("OFF_TRACK", null, until)).then().statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"status\": \"GREEN\", \"until\": \"2019-03-01\"}",
                "{\"status\": \"ON_TRACK\"}",
                "{\"status\": \"ON_TRACK\", \"until\": \"2019-02-30\"}",
                "{\"status\": \"ON_TRACK\", \"until\": \"2019-03-01\", \"because\": \"a\\u0001\"}",
                "{\"status\": \"ON_TRACK\", \"until\": \"2019-03-01\", \"who\": 1}"
            })
    void refusesWhatIsNoStatus(String body) {
        state(body).then().statusCode(400);
    }

    @Test
    void isStatedOnWhatWasReadLast() {
        job.find();
        String etag = read(Portal.of(TREDU)).header("ETag");
        state(Portal.of(TREDU), etag, claim("OFF_TRACK", null, "2019-03-01"))
                .then()
                .statusCode(200);
        state(Portal.of(TREDU), etag, claim("UNKNOWN", null, "2019-03-01"))
                .then()
                .statusCode(412);
        Portal.of(TREDU)
                .request()
                .contentType(ContentType.JSON)
                .body(claim("OFF_TRACK", null, "2019-03-01"))
                .put(STATUS, network.id())
                .then()
                .statusCode(428);
    }

    @Test
    void isStatedByTheCoordinatorAloneAndReadByThoseWhoFollowTheNetwork() {
        job.find();
        for (Portal portal : List.of(
                Portal.of(OMNIA),
                Portal.of(GRADIA),
                Portal.of(OUTSIDER),
                Portal.ofOfficer(network.call()),
                Portal.ofObserver())) {
            state(portal, "\"1\"", claim("OFF_TRACK", null, "2019-03-01"))
                    .then()
                    .statusCode(403);
        }
        for (Portal portal : List.of(
                Portal.of(OMNIA),
                Portal.of(GRADIA),
                Portal.of(TREDU),
                Portal.ofOfficer(network.call()),
                Portal.ofObserver())) {
            read(portal).then().statusCode(200);
            portal.get(STATUS + "/changes", network.id()).then().statusCode(200);
        }
        for (Portal portal : List.of(Portal.of(OUTSIDER), Portal.ofPerson("evaluator", "evaluator"))) {
            read(portal).then().statusCode(403);
            portal.get(STATUS + "/changes", network.id()).then().statusCode(403);
        }
    }

    @Test
    void isNoneOfANetworkThatIsNotAtWork() {
        job.find();
        database.change(
                "update network set state = 'DISCONTINUED', discontinued_at = now() where id = ?::uuid", network.id());
        itIs("2019-02-12");
        job.find();

        seen().body("status", nullValue());
        for (String etag : List.of("\"0\"", "\"1\"")) {
            state(Portal.of(TREDU), etag, claim("OFF_TRACK", null, "2019-03-01"))
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("network-not-active"));
        }
        assertThat(database.published(CHANGED, network.call().id())).hasSize(1);
    }

    @Test
    void isInTheHistoryOfTheNetworkWithItsReason() {
        state(claim("ON_TRACK", "Suunnitelma hyväksytään huomenna", "2019-03-01"))
                .then()
                .statusCode(200);

        Portal.of(TREDU)
                .get("/v1/networks/{id}/history", network.id())
                .then()
                .body("items.action.findAll { it == 'STATUS_STATED' }", contains("STATUS_STATED"))
                .body(
                        "items.find { it.action == 'STATUS_STATED' }.reason",
                        equalTo("Suunnitelma hyväksytään huomenna"));
        assertThat(database.published(CHANGED, network.call().id()))
                .hasSize(1)
                .allSatisfy(data -> EventContract.validate(CHANGED, data))
                .allSatisfy(data -> assertThat(data).doesNotContain("huomenna"));
    }

    private ValidatableResponse seen() {
        return read(Portal.of(OMNIA)).then().statusCode(200);
    }

    private Response read(Portal portal) {
        return portal.get(STATUS, network.id());
    }

    private Response state(String body) {
        return state(Portal.of(TREDU), read(Portal.of(TREDU)).header("ETag"), body);
    }

    private Response state(Portal portal, String ifMatch, String body) {
        return portal.request()
                .header("If-Match", ifMatch)
                .contentType(ContentType.JSON)
                .body(body)
                .put(STATUS, network.id());
    }

    private static String claim(String status, String because, String until) {
        return "{\"status\": \"%s\", \"because\": %s, \"until\": \"%s\"}"
                .formatted(status, because == null ? "null" : "\"" + because + "\"", until);
    }
}
