package fi.verkosto.coordination.signal;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.OSAO;
import static fi.verkosto.coordination.PlayedCall.OUTSIDER;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.checks.EventContract;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.coordination.Database;
import fi.verkosto.coordination.PlayedCall;
import fi.verkosto.coordination.Portal;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a signal: the network of Omnia and Gradia and its coordinator, Tredu, see March 2019 differently. */
@QuarkusTest
@WithPostgresAndKafka
class SignalTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String BODY = "{\"judgement\": \"USEFUL\", \"reason\": \"Sovimme kokeiluista.\"}";

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    private PlayedCall call;
    private UUID programme;
    private UUID network;
    private UUID application;

    @BeforeEach
    void disagree() {
        clock.moveTo(Instant.parse("2019-01-21T08:00:00Z"));
        call = new PlayedCall(kafka, identifiers, database);
        call.isPublished();
        application = call.awardsNetwork(OMNIA, GRADIA);
        call.awardsCoordination(TREDU);
        programme = call.takenIn();
        network = database.networksOf(call.id()).getFirst();
        Portal.of(OMNIA).accept(network, "\"0\"").then().statusCode(200);
        clock.moveTo(Instant.parse("2019-04-02T08:00:00Z"));
        assess("2019-03", "CHANGES_TESTED", "TEAM");
        clock.moveTo(Instant.parse("2019-04-03T08:00:00Z"));
        awaitState("OPEN");
    }

    @AfterEach
    void letTimeGoOn() {
        clock.reset();
    }

    @Test
    void saysByWhichRuleItWasFoundAndWhatCouldBeDone() {
        Portal.of(TREDU)
                .get("/v1/programmes/{id}/signals", programme)
                .then()
                .statusCode(200)
                .body("items.rule", contains("ASSESSMENT_GAP"))
                .body("items[0].ruleVersion", equalTo(1))
                .body("items[0].networkId", equalTo(network.toString()))
                .body("items[0].facts.gap", equalTo("1.5"))
                .body("items[0].thresholds.name", contains("gap"))
                .body("items[0].falseAlarms.origin", equalTo("EXACT"))
                .body("items[0].owner", equalTo("COORDINATOR"))
                .body(
                        "items[0].actionWords",
                        equalTo("Talk about why the network and the coordinator see it differently."));
        assertThat(database.published("fi.verkosto.signal.raised.v1", call.id()))
                .hasSize(1);
    }

    @Test
    void isToldToItsOwnerInTheSummaryOfTheNextMorning() {
        assertThat(database.noticesOf(programme)).isEqualTo(1);
        assertThat(database.mailed(call.id())).isEmpty();

        clock.moveTo(Instant.parse("2019-04-04T04:00:01Z"));

        await().atMost(PATIENCE).until(() -> database.noticesOf(programme) == 0);
        assertThat(database.mailed(call.id()))
                .singleElement()
                .asString()
                .contains(
                        "\"network-digest\"",
                        "[\"" + TREDU.businessId() + "\"]",
                        "- Omnia ja kumppanit: Keskustelkaa siitä, miksi verkoston ja koordinoijan arviot eroavat.");
    }

    @Test
    void staysAcknowledgedUntilTheFactsAreOthers() {
        acknowledge(Portal.of(TREDU)).then().statusCode(200).body("state", equalTo("ACKNOWLEDGED"));
        assertPublished("fi.verkosto.signal.acknowledged.v1", 1);

        clock.moveTo(Instant.parse("2019-04-04T08:00:00Z"));
        await().atMost(PATIENCE)
                .until(() -> signal(Portal.of(TREDU)).path("items[0].lastSeenOn"), "2019-04-04"::equals);
        assertThat(first("state")).isEqualTo("ACKNOWLEDGED");

        clock.moveTo(Instant.parse("2019-05-02T08:00:00Z"));
        assess("2019-04", "MODEST", "TEAM");
        clock.moveTo(Instant.parse("2019-05-03T08:00:00Z"));
        awaitState("OPEN");
        signal(Portal.of(TREDU)).then().body("items[0].acknowledgedAt", nullValue());
        assertThat(database.published("fi.verkosto.signal.raised.v1", call.id()))
                .hasSize(2);
    }

    @Test
    void isResolvedOnceTheRuleFindsItNoMoreAndCanComeBack() {
        clock.moveTo(Instant.parse("2019-05-02T08:00:00Z"));
        assess("2019-04", "TEAM", "TEAM");
        clock.moveTo(Instant.parse("2019-05-03T08:00:00Z"));
        awaitState("RESOLVED");
        assertThat(database.published("fi.verkosto.signal.resolved.v1", call.id()))
                .hasSize(1);
        acknowledge(Portal.of(TREDU)).then().statusCode(409).body("type", endsWith("illegal-transition"));

        clock.moveTo(Instant.parse("2019-06-02T08:00:00Z"));
        assess("2019-05", "INTENDS", "PLANNING");
        clock.moveTo(Instant.parse("2019-06-03T08:00:00Z"));
        awaitState("OPEN");
        signal(Portal.of(TREDU)).then().body("items.size()", equalTo(1)).body("items[0].facts.gap", equalTo("-1.0"));
    }

    @Test
    void isAcknowledgedByTheLeadTheCoordinatorAndOfficersAlone() {
        for (var portal : List.of(
                Portal.of(GRADIA),
                Portal.of(OUTSIDER),
                Portal.ofObserver(),
                Portal.ofPerson("decider-" + call.id(), "decider"))) {
            acknowledge(portal).then().statusCode(403);
        }
        acknowledge(Portal.of(OMNIA)).then().statusCode(200);
        acknowledge(Portal.ofOfficer(call)).then().statusCode(409);
    }

    @Test
    void isSeenByItsOwnNetworkAndThoseWhoOversee() {
        call.awardsNetwork(OSAO);
        call.takenIn();

        for (var portal : List.of(Portal.of(GRADIA), Portal.of(TREDU), Portal.ofOfficer(call), Portal.ofObserver())) {
            portal.get("/v1/networks/{id}/signals", network)
                    .then()
                    .statusCode(200)
                    .body("items.rule", contains("ASSESSMENT_GAP"));
            portal.get("/v1/signals/{id}", first("id")).then().statusCode(200);
        }
        for (var portal : List.of(Portal.of(OSAO), Portal.of(OUTSIDER))) {
            portal.get("/v1/networks/{id}/signals", network).then().statusCode(403);
            portal.get("/v1/signals/{id}", first("id")).then().statusCode(403);
            portal.get("/v1/programmes/{id}/signals", programme).then().statusCode(403);
            portal.get("/v1/programmes/{id}/alarm-budget", programme).then().statusCode(403);
        }
        Portal.of(TREDU)
                .get("/v1/programmes/{id}/signals?state=RESOLVED", programme)
                .then()
                .body("items", empty());
    }

    @Test
    void countsForTheBudgetOfAlarms() {
        acknowledge(Portal.of(TREDU)).then().statusCode(200);

        Portal.of(TREDU)
                .get("/v1/programmes/{id}/alarm-budget", programme)
                .then()
                .statusCode(200)
                .body("months[0].month", equalTo("2019-04"))
                .body("months[0].withinBudget", equalTo(true))
                .body("months[0].precision", equalTo(1.0f))
                .body("months[0].rules.raised", contains(1))
                .body("months[0].rules.useful", contains(1));
    }

    @Test
    void tellsOfAKindOfPartnerThatNobodyWorksWith() {
        call.tellsApplication(application, 2, "Uudistamme johtamisen", OMNIA, GRADIA);
        await().atMost(PATIENCE)
                .until(
                        () -> Portal.of(OMNIA).network(network).path("project.summary"),
                        "Uudistamme johtamisen"::equals);
        clock.moveTo(Instant.parse("2019-04-04T08:00:00Z"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> signal(Portal.of(TREDU))
                        .then()
                        .body("items.rule", hasItem("PARTNER_KIND_UNATTENDED"))
                        .body("items.find { it.rule == 'PARTNER_KIND_UNATTENDED' }.facts.code", equalTo("STUDENTS"))
                        .body("items.find { it.rule == 'PARTNER_KIND_UNATTENDED' }.networkId", nullValue()));
        Portal.of(OMNIA)
                .get("/v1/networks/{id}/signals", network)
                .then()
                .body("items.rule", contains("ASSESSMENT_GAP"));
    }

    private void assess(String month, String byNetwork, String byCoordinator) {
        give(Portal.of(OMNIA), month, "network", byNetwork);
        give(Portal.of(TREDU), month, "coordinator", byCoordinator);
    }

    private void give(Portal portal, String month, String side, String level) {
        portal.request()
                .contentType(ContentType.JSON)
                .body("{\"level\": \"%s\", \"justification\": \"Kolme kokeilua\"}".formatted(level))
                .put("/v1/networks/{id}/assessments/{month}/{side}", network, month, side)
                .then()
                .statusCode(200);
    }

    private void awaitState(String state) {
        await().atMost(PATIENCE).until(() -> signal(Portal.of(TREDU)).path("items[0].state"), state::equals);
    }

    private void assertPublished(String type, int times) {
        assertThat(database.published(type, call.id()))
                .hasSize(times)
                .allSatisfy(data -> EventContract.validate(type, data));
    }

    private Response signal(Portal portal) {
        return portal.get("/v1/programmes/{id}/signals", programme);
    }

    private String first(String member) {
        return signal(Portal.of(TREDU)).path("items[0]." + member);
    }

    private Response acknowledge(Portal portal) {
        return portal.request()
                .header("If-Match", signalTag())
                .contentType(ContentType.JSON)
                .body(BODY)
                .post("/v1/signals/{id}/acknowledgement", first("id"));
    }

    private String signalTag() {
        return Portal.of(TREDU).get("/v1/signals/{id}", first("id")).header("ETag");
    }
}
