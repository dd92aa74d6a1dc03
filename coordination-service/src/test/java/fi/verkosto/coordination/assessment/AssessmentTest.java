package fi.verkosto.coordination.assessment;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.OUTSIDER;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
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
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far the network of Omnia and Gradia is in March 2019, in its own eyes and in those of Tredu, which coordinates. */
@QuarkusTest
@WithPostgresAndKafka
class AssessmentTest {

    private static final String ASSESSED = "fi.verkosto.network.assessed.v1";
    private static final String ALL = "/v1/networks/{id}/assessments";

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    private PlayedCall call;
    private UUID network;

    @BeforeEach
    void acceptAGrant() {
        clock.moveTo(Instant.parse("2019-01-21T08:00:00Z"));
        call = new PlayedCall(kafka, identifiers, database);
        call.isPublished();
        call.awardsNetwork(OMNIA, GRADIA);
        call.awardsCoordination(TREDU);
        call.takenIn();
        network = database.networksOf(call.id()).getFirst();
        Portal.of(OMNIA).accept(network, "\"0\"").then().statusCode(200);
        clock.moveTo(Instant.parse("2019-04-02T08:00:00Z"));
    }

    @AfterEach
    void letTimeGoOn() {
        clock.reset();
    }

    @Test
    void isHiddenFromTheOtherSideUntilThatHasSaidItsOwn() {
        give(Portal.of(OMNIA), "2019-03", "network", "CHANGES_TESTED")
                .statusCode(200)
                .body("awaited", contains("COORDINATOR"))
                .body("network.value", equalTo(2.5f))
                .body("network.supported", equalTo(false))
                .body("network.missingFacts[0]", equalTo("SHARES_AGREED"));

        for (var portal : List.of(Portal.of(TREDU), Portal.ofOfficer(call), Portal.ofObserver())) {
            seenBy(portal).body("items[0].network", nullValue()).body("items[0].awaited", contains("COORDINATOR"));
        }
        seenBy(Portal.of(GRADIA)).body("items[0].network.level", equalTo("CHANGES_TESTED"));
        Portal.of(TREDU)
                .get(
                        "/v1/programmes/{id}/workspace",
                        database.programmeOf(call.id()).orElseThrow())
                .then()
                .body("items.reason", hasItem("COORDINATOR_HAS_NOT_ASSESSED"))
                .body("items.reason", not(hasItem("NETWORK_HAS_NOT_ASSESSED")));
        assertThat(database.published(ASSESSED, call.id())).isEmpty();

        give(Portal.of(TREDU), "2019-03", "coordinator", "INTENDS")
                .statusCode(200)
                .body("network.level", equalTo("CHANGES_TESTED"))
                .body("coordinator.supported", equalTo(true))
                .body("gap", equalTo(2.0f))
                .body("wide", equalTo(true))
                .body("awaited", empty());
        for (var portal : List.of(Portal.of(OMNIA), Portal.of(TREDU), Portal.ofOfficer(call), Portal.ofObserver())) {
            seenBy(portal)
                    .body("items[0].network.level", equalTo("CHANGES_TESTED"))
                    .body("items[0].coordinator.level", equalTo("INTENDS"));
        }
        assertThat(database.published(ASSESSED, call.id()))
                .hasSize(1)
                .allSatisfy(data -> EventContract.validate(ASSESSED, data));
    }

    @Test
    void canBeChangedUntilBothAreKnown() {
        give(Portal.of(TREDU), "2019-03", "coordinator", "PLANNING").statusCode(200);
        give(Portal.of(TREDU), "2019-03", "coordinator", "TEAM").statusCode(200);
        give(Portal.of(OMNIA), "2019-03", "network", "TEAM")
                .statusCode(200)
                .body("coordinator.level", equalTo("TEAM"))
                .body("wide", equalTo(false));

        give(Portal.of(OMNIA), "2019-03", "network", "MODEST")
                .statusCode(409)
                .body("type", endsWith("assessment-known"));
        give(Portal.of(TREDU), "2019-03", "coordinator", "MODEST").statusCode(409);
    }

    @Test
    void isKnownOnceWhenBothSpeakAtTheSameMoment() {
        List<CompletableFuture<Integer>> answers = Stream.of("network", "coordinator")
                .map(side -> CompletableFuture.supplyAsync(
                        () -> give(Portal.of(side.equals("network") ? OMNIA : TREDU), "2019-03", side, "TEAM")
                                .extract()
                                .statusCode()))
                .toList();

        assertThat(answers).extracting(CompletableFuture::join).containsExactly(200, 200);
        assertThat(database.published(ASSESSED, call.id())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-02", "2019-05", "2018-12"})
    void isOfThePresentMonthOrTheOneBefore(String month) {
        give(Portal.of(OMNIA), month, "network", "TEAM").statusCode(409).body("type", endsWith("assessment-not-due"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-13", "2019-3", "201903", "3000-01"})
    void isOfAMonthThatThereIs(String month) {
        give(Portal.of(OMNIA), month, "network", "TEAM").statusCode(400);
    }

    @Test
    void isTheLeadsAndTheCoordinatorsAlone() {
        for (var portal : List.of(Portal.of(GRADIA), Portal.of(TREDU), Portal.of(OUTSIDER), Portal.ofOfficer(call))) {
            give(portal, "2019-03", "network", "TEAM").statusCode(403);
        }
        for (var portal : List.of(Portal.of(OMNIA), Portal.of(OUTSIDER), Portal.ofOfficer(call), Portal.ofObserver())) {
            give(portal, "2019-03", "coordinator", "TEAM").statusCode(403);
        }
        Portal.of(OUTSIDER).get(ALL, network).then().statusCode(403);
    }

    @Test
    void needsWords() {
        for (String justification : List.of("", " ", "\\u200b")) {
            Portal.of(OMNIA)
                    .request()
                    .contentType(ContentType.JSON)
                    .body("{\"level\": \"TEAM\", \"justification\": \"%s\"}".formatted(justification))
                    .put(ALL + "/2019-03/network", network)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/justification"));
        }
    }

    private ValidatableResponse seenBy(Portal portal) {
        return portal.get(ALL, network).then().statusCode(200);
    }

    private ValidatableResponse give(Portal portal, String month, String side, String level) {
        return portal.request()
                .contentType(ContentType.JSON)
                .body("{\"level\": \"%s\", \"justification\": \"Kolme kokeilua\"}".formatted(level))
                .put(ALL + "/{month}/{side}", network, month, side)
                .then();
    }
}
