package fi.verkosto.coordination.indicatorvalue;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.OSAO;
import static fi.verkosto.coordination.PlayedCall.OUTSIDER;
import static fi.verkosto.coordination.PlayedCall.SALPAUS;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static fi.verkosto.coordination.PlayedIndicator.PLAIN;
import static fi.verkosto.coordination.PlayedIndicator.USUAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.checks.EventContract;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.coordination.Database;
import fi.verkosto.coordination.MeasuringProgramme;
import fi.verkosto.coordination.PlayedIndicator;
import fi.verkosto.coordination.Portal;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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
import org.junit.jupiter.params.provider.CsvSource;

/** What the network of Omnia and Gradia reports, and how it is corrected. */
@QuarkusTest
@WithPostgresAndKafka
class IndicatorValueTest {

    private static final String REPORTED = "fi.verkosto.indicator.value-reported.v1";
    private static final String WITH_PARTS = """
            {
              "value": "42.5",
              "byManagementLevel": [{"code": "TOP", "value": "61"}, {"code": "MIDDLE", "value": "38.5"}],
              "note": "Kysely tehtiin maaliskuussa."
            }""";

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    private MeasuringProgramme programme;
    private UUID network;

    @BeforeEach
    void beginAProgramme() {
        programme = new MeasuringProgramme(kafka, identifiers, database, clock);
        network = programme.networkOf(OMNIA);
    }

    @AfterEach
    void letTimeBe() {
        clock.reset();
    }

    @Test
    void isReportedOnceAndCorrectedWithAReason() {
        PlayedIndicator indicator = inUse(USUAL);
        programme.isOn("2019-07-05");
        indicator
                .value(Portal.of(OMNIA), network, "2019-Q2")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("statements", empty());

        indicator
                .reportBody(Portal.of(OMNIA), network, "2019-Q2", 0, WITH_PARTS)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("statements.value", contains("42.5"))
                .body("statements[0].byManagementLevel.code", contains("MIDDLE", "TOP"))
                .body("statements[0].byManagementLevel.value", contains("38.5", "61.0"));
        indicator
                .reportBody(Portal.of(OMNIA), network, "2019-Q2", 1, WITH_PARTS)
                .then()
                .statusCode(422)
                .body("type", endsWith("correction-without-reason"));
        indicator
                .reportBody(
                        Portal.of(OMNIA),
                        network,
                        "2019-Q2",
                        1,
                        WITH_PARTS.replace("\"42.5\"", "\"40\", \"reason\": \"Luvut puuttuivat.\""))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));

        indicator
                .value(Portal.of(GRADIA), network, "2019-Q2")
                .then()
                .body("statements.value", contains("40.0", "42.5"))
                .body("statements.reason", contains("Luvut puuttuivat.", null))
                .body("statements.organisation", contains("0502454-6", "0502454-6"))
                .body("statements.organisationRole", contains("LEAD", "LEAD"));
        assertThat(database.published(REPORTED, programme.call().id()))
                .allSatisfy(data -> EventContract.validate(REPORTED, data))
                .satisfiesExactly(
                        data -> assertThat(data)
                                .contains("\"revision\":1", "\"value\":\"42.5\"", "\"correction\":false"),
                        data -> assertThat(data)
                                .contains("\"revision\":2", "\"value\":\"40.0\"", "\"correction\":true"));
        Portal.ofOfficer(programme.call())
                .get("/v1/networks/{id}/history", network)
                .then()
                .body("items.action", hasItems("VALUE_REPORTED", "VALUE_CORRECTED"))
                .body("items.reason", hasItem("Luvut puuttuivat."))
                .body("items.details.period", hasItem("2019-Q2"))
                .body("items.subject", hasItem("someone at Omnia"));
    }

    @Test
    void isNotOverwrittenByWhoeverReadNothing() {
        PlayedIndicator indicator = inUse(PLAIN.replace("\"LEAD\"", "\"MEMBER\""));
        programme.isOn("2019-03-01");

        List<Integer> answers = Stream.of(OMNIA, GRADIA)
                .map(member -> CompletableFuture.supplyAsync(() -> indicator
                        .report(Portal.of(member), network, "2019-02", 0, "40")
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        assertThat(database.published(REPORTED, programme.call().id())).hasSize(1);
    }

    /** The last moment of June in Finland is 20:59:59Z. */
    @Test
    void isReportedOnceThePeriodHasEndedAndOnlyWithinTheProject() {
        PlayedIndicator indicator = inUse(PLAIN);
        clock.moveTo(Instant.parse("2019-06-30T20:59:00Z"));
        refused(indicator.report(Portal.of(OMNIA), network, "2019-06", 0, "40"), 409, "period-not-ended")
                .then()
                .body("lastDay", equalTo("2019-06-30"));
        clock.moveTo(Instant.parse("2019-06-30T21:00:01Z"));
        indicator.report(Portal.of(OMNIA), network, "2019-06", 0, "40").then().statusCode(200);

        refused(indicator.report(Portal.of(OMNIA), network, "2019-01", 0, "40"), 422, "period-not-of-indicator");
        refused(indicator.report(Portal.of(OMNIA), network, "2021-01", 0, "40"), 422, "period-not-of-indicator");
        refused(indicator.report(Portal.of(OMNIA), network, "2019-Q2", 0, "40"), 422, "period-not-of-indicator");
        refused(indicator.report(Portal.of(OMNIA), network, "2019-13", 0, "40"), 400, "invalid-request");
        refused(indicator.report(Portal.of(OMNIA), network, "2019-Q5", 0, "40"), 400, "invalid-request");
        // What ended before anybody asked for it may be told as well.
        programme.isOn("2019-07-01");
        indicator.report(Portal.of(OMNIA), network, "2019-02", 0, "30").then().statusCode(200);
    }

    @Test
    void staysAsItIsOnceThePeriodIsClosed() {
        PlayedIndicator indicator = inUse(PLAIN);
        refused(indicator.close("2019-03"), 409, "period-not-ended");
        programme.isOn("2019-04-05");
        indicator.report(Portal.of(OMNIA), network, "2019-03", 0, "40").then().statusCode(200);

        indicator.close("2019-03").then().statusCode(200).body("state", equalTo("CLOSED"));
        refused(indicator.close("2019-03"), 409, "illegal-transition");
        refused(indicator.report(Portal.of(OMNIA), network, "2019-03", 1, "41"), 409, "period-closed");
        refused(indicator.report(Portal.of(OSAO), programme.networkOf(OSAO), "2019-03", 0, "41"), 409, "period-closed");
        indicator.report(Portal.of(OMNIA), network, "2019-02", 0, "40").then().statusCode(200);

        indicator
                .reopen("2019-03")
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("reason", equalTo("Luvut puuttuivat."));
        refused(indicator.reopen("2019-03"), 409, "illegal-transition");
        indicator.report(Portal.of(OMNIA), network, "2019-03", 1, "41").then().statusCode(200);
        indicator.close("2019-03").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"100.1\"  | 422 | value-not-plausible",
                "\"-0.1\"   | 422 | value-not-plausible",
                "\"40.25\"  | 422 | value-too-precise",
                "\"40.250\" | 422 | value-too-precise",
                "\"40.00\"  | 200 | ",
                "\"100\"    | 200 | ",
                "\"0\"      | 200 | ",
                "40         | 400 | invalid-request",
                "\"4e1\"    | 400 | invalid-request",
                "\"٤٠\"     | 400 | invalid-request",
                "\"040\"    | 400 | invalid-request",
                "\"-0\"     | 400 | invalid-request",
                "\"40,5\"   | 400 | invalid-request",
                "null       | 400 | invalid-request"
            })
    void isAnExactDecimalWithinTheLimits(String value, int status, String problem) {
        PlayedIndicator indicator = inUse(PLAIN);
        programme.isOn("2019-03-01");

        Response answer =
                indicator.reportBody(Portal.of(OMNIA), network, "2019-02", 0, "{\"value\": %s}".formatted(value));

        answer.then().statusCode(status);
        if (problem != null) {
            answer.then().body("type", endsWith("/" + problem));
        }
    }

    @Test
    void hasOnePartForEachCode() {
        PlayedIndicator indicator = inUse(USUAL);
        programme.isOn("2019-07-05");

        refused(indicator.report(Portal.of(OMNIA), network, "2019-Q2", 0, "40"), 422, "breakdown-not-as-defined")
                .then()
                .body("allowed", contains("MIDDLE", "TOP"));
        refused(
                indicator.reportBody(
                        Portal.of(OMNIA), network, "2019-Q2", 0, WITH_PARTS.replace("\"TOP\"", "\"SUPERVISOR\"")),
                422,
                "breakdown-not-as-defined");
        refused(
                indicator.reportBody(
                        Portal.of(OMNIA), network, "2019-Q2", 0, WITH_PARTS.replace("\"TOP\"", "\"MIDDLE\"")),
                400,
                "invalid-request");
        refused(
                indicator.reportBody(Portal.of(OMNIA), network, "2019-Q2", 0, WITH_PARTS.replace("\"61\"", "\"161\"")),
                422,
                "value-not-plausible");
    }

    @Test
    void isReportedByWhoeverIsResponsible() {
        PlayedIndicator ofLead = inUse(PLAIN);
        PlayedIndicator ofMembers =
                PlayedIndicator.inUse(TREDU, programme.id(), "HOURS", PLAIN.replace("\"LEAD\"", "\"MEMBER\""));
        programme.isOn("2019-03-01");
        for (Portal other : List.of(
                Portal.of(GRADIA),
                Portal.of(OSAO),
                Portal.of(TREDU),
                Portal.of(OUTSIDER),
                Portal.ofOfficer(programme.call()),
                Portal.ofObserver(),
                Portal.ofPerson("evaluator", "evaluator"))) {
            refused(ofLead.report(other, network, "2019-02", 0, "40"), 403, "forbidden");
        }
        refused(ofMembers.report(Portal.of(OSAO), network, "2019-02", 0, "40"), 403, "forbidden");
        ofMembers.report(Portal.of(GRADIA), network, "2019-02", 0, "40").then().statusCode(200);
        ofLead.report(Portal.of(OMNIA), network, "2019-02", 0, "40").then().statusCode(200);

        for (Portal reader :
                List.of(Portal.of(GRADIA), Portal.of(TREDU), Portal.ofOfficer(programme.call()), Portal.ofObserver())) {
            ofLead.value(reader, network, "2019-02").then().statusCode(200).body("statements.value", contains("40.0"));
        }
        for (Portal stranger :
                List.of(Portal.of(OSAO), Portal.of(OUTSIDER), Portal.ofPerson("evaluator", "evaluator"))) {
            ofLead.value(stranger, network, "2019-02").then().statusCode(403);
        }
    }

    @Test
    void isReportedWhileIndicatorAndNetworkAreInUse() {
        PlayedIndicator draft = PlayedIndicator.drafted(TREDU, programme.id(), "DRAFT", PLAIN);
        PlayedIndicator indicator = inUse(PLAIN);
        programme.isOn("2019-03-01");
        refused(draft.report(Portal.of(OMNIA), network, "2019-02", 0, "40"), 404, "not-found");
        refused(draft.close("2019-02"), 409, "indicator-not-in-use");

        programme.call().awardsNetwork(SALPAUS);
        programme.call().takenIn();
        refused(
                indicator.report(Portal.of(SALPAUS), programme.networkOf(SALPAUS), "2019-02", 0, "40"),
                409,
                "network-not-active");

        indicator.retire().then().statusCode(200);
        refused(indicator.report(Portal.of(OMNIA), network, "2019-02", 0, "40"), 409, "indicator-not-in-use");
    }

    @Test
    void isOfTheSeriesThatItsPeriodEndedIn() {
        PlayedIndicator indicator = inUse(PLAIN);
        programme.isOn("2019-04-02");
        indicator.report(Portal.of(OMNIA), network, "2019-02", 0, "40").then().statusCode(200);
        indicator
                .change(PLAIN.replace("\"PERCENT\"", "\"SCORE\"").replace("\"100\"", "\"500\""))
                .then()
                .body("series", equalTo(2));

        // Late, and as it was asked for then.
        refused(indicator.report(Portal.of(OMNIA), network, "2019-03", 0, "400"), 422, "value-not-plausible");
        indicator.report(Portal.of(OMNIA), network, "2019-03", 0, "41").then().body("series", equalTo(1));
        programme.isOn("2019-05-02");
        indicator
                .report(Portal.of(OMNIA), network, "2019-04", 0, "400")
                .then()
                .statusCode(200)
                .body("series", equalTo(2));

        indicator
                .series(Portal.of(OMNIA), 1)
                .then()
                .statusCode(200)
                .body("allSeries", contains(1, 2))
                .body("periods.period", contains("2019-02", "2019-03"))
                .body("networks[0].values.value", contains("40.0", "41.0"));
        indicator
                .series(Portal.of(OMNIA))
                .then()
                .body("series", equalTo(2))
                .body("networks[0].values.period", contains("2019-04"));
        indicator.series(Portal.of(OMNIA), 3).then().statusCode(404);
    }

    private PlayedIndicator inUse(String definition) {
        return PlayedIndicator.inUse(TREDU, programme.id(), "TRAINED", definition);
    }

    private static Response refused(Response response, int status, String problem) {
        response.then().log().ifValidationFails().statusCode(status).body("type", endsWith("/" + problem));
        return response;
    }
}
