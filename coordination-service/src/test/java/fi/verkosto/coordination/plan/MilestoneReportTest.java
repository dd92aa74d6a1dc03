package fi.verkosto.coordination.plan;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.OUTSIDER;
import static fi.verkosto.coordination.PlayedCall.SALPAUS;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static fi.verkosto.coordination.plan.PlannedNetwork.LINK;
import static fi.verkosto.coordination.plan.PlannedNetwork.milestone;
import static fi.verkosto.coordination.plan.PlannedNetwork.news;
import static fi.verkosto.coordination.plan.PlannedNetwork.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.checks.EventContract;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.coordination.Database;
import fi.verkosto.coordination.Portal;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of milestones, on 3.6.2019: the first is Gradia's. */
@QuarkusTest
@WithPostgresAndKafka
class MilestoneReportTest {

    private static final String REPORTED = "fi.verkosto.network.milestone-reported.v1";
    private static final Instant MORNING = Instant.parse("2019-06-03T06:00:00Z");

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    private PlannedNetwork network;

    @BeforeEach
    void adoptAPlan() {
        clock.moveTo(Instant.parse("2019-02-11T08:00:00Z"));
        network = new PlannedNetwork(kafka, identifiers, database);
        network.adopts(milestone("null", "2019-06-30", 40));
        clock.moveTo(MORNING);
    }

    @AfterEach
    void letTimeGoOn() {
        clock.reset();
    }

    @Test
    void isKeptEachTime() {
        network.forecasts(1, "2019-07-31")
                .statusCode(201)
                .header("Location", endsWith("/v1/networks/" + network.id() + "/milestones/1/reports/1"))
                .body("organisation", equalTo("0208201-1"))
                .body("link", nullValue());
        network.isDone(1, "2019-06-03").statusCode(201).body("number", equalTo(2));

        network.reportsOf(Portal.of(SALPAUS), 1)
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2))
                .body("items.kind", contains("FORECAST", "DONE"))
                .body("items.day", contains("2019-07-31", "2019-06-03"));
        network.report(Portal.of(SALPAUS), 1, 2).then().statusCode(200).body("link", equalTo(LINK));
        network.report(Portal.of(SALPAUS), 1, 3).then().statusCode(404);
        assertThat(network.published(REPORTED))
                .hasSize(2)
                .allSatisfy(data -> EventContract.validate(REPORTED, data))
                .last()
                .asString()
                .contains("\"kind\":\"DONE\"");
    }

    @Test
    void isMadeOnceWithOneKey() {
        for (int sent = 0; sent < 2; sent++) {
            Portal.of(GRADIA)
                    .request()
                    .header("Idempotency-Key", "once-" + network.id())
                    .contentType(ContentType.JSON)
                    .body(news("FORECAST", "2019-07-31", null, null))
                    .post("/v1/networks/{id}/milestones/1/reports", network.id())
                    .then()
                    .statusCode(201)
                    .body("number", equalTo(1));
        }
        assertThat(network.published(REPORTED)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "DONE, 2019-06-03, 201",
        "DONE, 2019-06-04, 422",
        "DONE, 2018-12-01, 201",
        "FORECAST, 2019-06-03, 201",
        "FORECAST, 2019-06-02, 422",
        "FORECAST, 2021-06-30, 201"
    })
    void isDoneByTodayAndForecastFromTodayOn(String kind, String day, int status) {
        var answer = network.reports(Portal.of(GRADIA), 1, news(kind, day, LINK, null))
                .then()
                .statusCode(status);

        if (status == 422) {
            answer.body("type", endsWith("milestone-day-impossible")).body("errors.pointer", contains("/day"));
        }
    }

    /** In Finland it is 4.6. already. */
    @Test
    void knowsTheFinnishDay() {
        clock.moveTo(Instant.parse("2019-06-03T21:30:00Z"));

        network.isDone(1, "2019-06-04").statusCode(201);
    }

    @Test
    void isDoneOnlyWithALink() {
        network.reports(Portal.of(GRADIA), 1, news("DONE", "2019-06-03", null, null))
                .then()
                .statusCode(400)
                .body("type", endsWith("invalid-request"))
                .body("errors.pointer", contains("/link"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://verkosto.example/",
                "javascript:alert(1)",
                "https://",
                "https://omnia:salasana@verkosto.example/",
                "https://verkosto.example/a b",
                "https://verkosto.example/\\u202ekoe",
                "raportti"
            })
    void refusesWhatIsNoLink(String link) {
        network.reports(Portal.of(GRADIA), 1, news("DONE", "2019-06-03", link, null))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/link"));
    }

    @Test
    void takesBackWhatWasDoneOnlyWithAReason() {
        network.isDone(1, "2019-06-03").statusCode(201);

        network.forecasts(1, "2019-07-31")
                .statusCode(422)
                .body("type", endsWith("reason-needed"))
                .body("errors.pointer", contains("/reason"));
        network.isDone(1, "2019-06-02").statusCode(422);
        network.reports(Portal.of(OMNIA), 1, news("FORECAST", "2019-07-31", null, "Kaksi ryhmää jäi kesken"))
                .then()
                .statusCode(201)
                .body("organisation", equalTo("0502454-6"));
        network.forecasts(1, "2019-08-30").statusCode(201);

        network.reportsOf(Portal.of(OMNIA), 1)
                .then()
                .body("items.kind", contains("DONE", "FORECAST", "FORECAST"))
                .body("items.reason", contains(null, "Kaksi ryhmää jäi kesken", null));
    }

    @Test
    void isTheBusinessOfTheLeadAndOfWhoeverIsResponsible() {
        String body = news("FORECAST", "2019-07-31", null, null);
        Portal officer = Portal.ofOfficer(network.call());

        for (Portal portal :
                List.of(Portal.of(SALPAUS), Portal.of(TREDU), Portal.of(OUTSIDER), officer, Portal.ofObserver())) {
            network.reports(portal, 1, body).then().statusCode(403);
        }
        network.reports(Portal.of(OMNIA), 1, body).then().statusCode(201);
        network.reports(Portal.of(GRADIA), 1, body).then().statusCode(201);
        for (Portal portal : List.of(Portal.of(SALPAUS), Portal.of(TREDU), officer, Portal.ofObserver())) {
            network.reportsOf(portal, 1).then().statusCode(200).body("items", hasSize(2));
            network.report(portal, 1, 1).then().statusCode(200);
        }
        for (Portal portal : List.of(Portal.of(OUTSIDER), Portal.ofPerson("evaluator", "evaluator"))) {
            network.reportsOf(portal, 1).then().statusCode(403);
            network.report(portal, 1, 1).then().statusCode(403);
        }
    }

    @Test
    void isAboutAMilestoneOfAnAdoptedPlan() {
        network.reports(Portal.of(OMNIA), 2, news("FORECAST", "2019-07-31", null, null))
                .then()
                .statusCode(404);
        network.reportsOf(Portal.of(OMNIA), 2).then().statusCode(404);

        PlannedNetwork drafting = new PlannedNetwork(kafka, identifiers, database);
        drafting.writes(plan(milestone("null", "2019-06-30", 40))).statusCode(200);
        drafting.forecasts(1, "2019-07-31").statusCode(409).body("type", endsWith("illegal-transition"));
    }

    @Test
    void endsAtItsLimit() {
        for (int told = 0; told < ReportMilestone.MOST_OF_MILESTONE; told++) {
            network.forecasts(1, "2019-07-31").statusCode(201);
        }
        network.forecasts(1, "2019-07-31")
                .statusCode(409)
                .body("type", endsWith("plan-limit-reached"))
                .body("most", equalTo(60));
    }
}
