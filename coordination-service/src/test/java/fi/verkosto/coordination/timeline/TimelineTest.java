package fi.verkosto.coordination.timeline;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.OUTSIDER;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static fi.verkosto.coordination.plan.PlannedNetwork.LINK;
import static fi.verkosto.coordination.plan.PlannedNetwork.milestone;
import static fi.verkosto.coordination.plan.PlannedNetwork.news;
import static fi.verkosto.coordination.plan.PlannedNetwork.plan;
import static fi.verkosto.coordination.plan.PlannedNetwork.planBecause;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.coordination.Database;
import fi.verkosto.coordination.Portal;
import fi.verkosto.coordination.plan.PlannedNetwork;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the milestones of a network are, whose project began on 1.2.2019. */
@QuarkusTest
@WithPostgresAndKafka
class TimelineTest {

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    private PlannedNetwork network;

    @BeforeEach
    void acceptAGrant() {
        itIs("2019-02-11");
        network = new PlannedNetwork(kafka, identifiers, database);
    }

    @AfterEach
    void letTimeGoOn() {
        clock.reset();
    }

    private void itIs(String day) {
        clock.moveTo(Instant.parse(day + "T08:00:00Z"));
    }

    /** Planned are 10, 30, 60, 80 and 100 by the end of each month, and 45 are earned after four (Lipke 2003). */
    @Test
    void tellsHowFarTheNetworkHasComeByItsBaseline() {
        network.adopts(
                milestone("null", "2019-02-28", 10),
                milestone("null", "2019-03-31", 20),
                milestone("null", "2019-04-30", 15),
                milestone("null", "2019-04-30", 15),
                milestone("null", "2019-05-31", 20),
                milestone("null", "2019-06-28", 20));
        itIs("2019-06-03");
        network.isDone(1, "2019-03-05").statusCode(201);
        network.isDone(2, "2019-04-30").statusCode(201);
        network.isDone(4, "2019-05-29").statusCode(201);

        network.timeline(Portal.of(GRADIA))
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2019-06-03"))
                .body("projectStart", equalTo("2019-02-01"))
                .body("network.milestones.doneOn", contains("2019-03-05", "2019-04-30", null, "2019-05-29", null, null))
                .body("network.schedule.answer", equalTo("BEHIND"))
                .body("network.schedule.progress", equalTo("UNDER_WAY"))
                .body("network.schedule.monthsGone", equalTo(4))
                .body("network.schedule.monthsPlanned", equalTo(5))
                .body("network.schedule.earnedMonths", equalTo(2.5f))
                .body("network.schedule.index", equalTo(0.625f))
                .body("network.schedule.forecastMonths", equalTo(8.0f))
                .body("network.schedule.forecastEnd", equalTo("2019-09-30"))
                .body("network.findings.rule", contains("EARNED_SCHEDULE"))
                .body("network.findings[0].ruleVersion", equalTo(1))
                .body("network.findings[0].milestone", nullValue())
                .body("network.findings[0].thresholds.name", contains("leastIndex", "leastPartOfPlannedMonths"))
                .body("network.findings[0].falseAlarmRate", equalTo(0.0119f))
                .body("network.findings[0].falseAlarmOrigin", equalTo("SIMULATED"));
    }

    /** Else whoever is late would only have to plan anew. */
    @Test
    void holdsALaterPlanAgainstTheFirstOne() {
        network.adopts(milestone("null", "2019-03-29", 50), milestone("null", "2019-06-28", 50));
        itIs("2019-06-03");
        network.writes(planBecause(
                        "Pilotti alkaa syksyllä", milestone("1", "2019-12-31", 1), milestone("2", "2020-12-31", 99)))
                .statusCode(200);

        network.timeline(Portal.of(OMNIA))
                .then()
                .body("network.planVersion", equalTo(2))
                .body("network.milestones.planned", contains("2019-12-31", "2020-12-31"))
                .body("network.milestones.baseline", contains("2019-03-29", "2019-06-28"))
                .body("network.milestones.baselineWeight", contains(50, 50))
                .body("network.schedule.monthsPlanned", equalTo(5))
                .body("network.schedule.answer", equalTo("BEHIND"));
    }

    @Test
    void findsForecastsThatKeepMoving() {
        network.adopts(milestone("null", "2019-12-31", 50), milestone("null", "2020-12-31", 50));
        itIs("2019-03-04");
        network.forecasts(1, "2020-01-31").statusCode(201);
        network.forecasts(2, "2021-02-26").statusCode(201);
        network.timeline(Portal.of(OMNIA)).then().body("network.findings", empty());
        itIs("2019-04-01");
        network.forecasts(1, "2020-02-28").statusCode(201);
        network.forecasts(2, "2021-02-26").statusCode(201);

        network.timeline(Portal.of(OMNIA))
                .then()
                .body("network.milestones[0].forecasts.day", contains("2020-01-31", "2020-02-28"))
                .body("network.milestones[0].forecasts.reportedOn", contains("2019-03-04", "2019-04-01"))
                .body("network.findings.rule", contains("MILESTONE_LATER_TWICE"))
                .body("network.findings.milestone", contains(1))
                .body("network.findings[0].falseAlarmOrigin", equalTo("AT_MOST"))
                .body("network.findings[0].falseAlarmRate", equalTo(0.1667f));

        network.isDone(1, "2019-03-29").statusCode(201);
        network.timeline(Portal.of(OMNIA)).then().body("network.findings", empty());
    }

    /** Who corrects a forecast the same day has not moved it twice, be it on the day of the adoption. */
    @Test
    void countsOneForecastADay() {
        network.adopts(milestone("null", "2019-12-31", 50));
        network.forecasts(1, "2020-01-31").statusCode(201);
        network.forecasts(1, "2020-02-28").statusCode(201);

        network.timeline(Portal.of(OMNIA))
                .then()
                .body("network.milestones[0].forecasts", hasSize(2))
                .body("network.findings", empty());
    }

    @Test
    void findsWhatIsToldOnlyAtTheEnd() {
        network.adopts(milestone("null", "2019-04-30", 50), milestone("null", "2020-12-31", 50));
        itIs("2019-03-04");
        network.forecasts(1, "2019-04-30").statusCode(201);
        itIs("2019-04-15");
        network.forecasts(1, "2019-06-28").statusCode(201);

        network.timeline(Portal.of(OMNIA))
                .then()
                .body("network.findings.rule", contains("MILESTONE_MOVED_AT_THE_END"))
                .body("network.findings[0].falseAlarmRate", equalTo(0.3333f));
    }

    /** What was told last decides. */
    @Test
    void earnsNothingByWhatWasTakenBack() {
        network.adopts(milestone("null", "2019-03-29", 50), milestone("null", "2020-12-31", 50));
        network.isDone(1, "2019-02-08").statusCode(201);
        network.timeline(Portal.of(OMNIA))
                .then()
                .body("network.milestones[0].doneOn", equalTo("2019-02-08"))
                .body("network.milestones[0].doneLink", equalTo(LINK))
                .body("network.schedule.earnedMonths", equalTo(2.0f));

        network.reports(Portal.of(GRADIA), 1, news("FORECAST", "2019-04-30", null, "Jäi kesken"))
                .then()
                .statusCode(201);

        network.timeline(Portal.of(OMNIA))
                .then()
                .body("network.milestones[0].doneOn", nullValue())
                .body("network.milestones[0].doneLink", nullValue())
                .body("network.milestones[0].forecasts.day", contains("2019-04-30"))
                .body("network.schedule.earnedMonths", equalTo(0.0f));
    }

    @Test
    void showsADraftWithoutASchedule() {
        network.writes(plan(milestone("null", "2019-12-31", 50))).statusCode(200);

        network.timeline(Portal.of(OMNIA))
                .then()
                .statusCode(200)
                .body("network.plan", equalTo("DRAFT"))
                .body("network.milestones.baseline", contains(nullValue()))
                .body("network.schedule", nullValue());
    }

    @Test
    void isThereForANetworkWithoutAPlan() {
        network.timeline(Portal.of(OMNIA))
                .then()
                .statusCode(200)
                .body("network.plan", equalTo("NONE"))
                .body("network.milestones", empty());
        network.timelineOfProgramme(Portal.of(TREDU))
                .then()
                .statusCode(200)
                .body("items.plan", contains("NONE"))
                .body("next", nullValue());
    }

    @Test
    void isNotSentAgainUntilSomethingIsTold() {
        network.adopts(milestone("null", "2019-12-31", 50));
        Response read = network.timelineOfProgramme(Portal.of(TREDU));
        String etag = read.header("ETag");

        unlessTagged(etag).then().statusCode(304).header("ETag", equalTo(etag));
        network.forecasts(1, "2020-01-31").statusCode(201);
        unlessTagged(etag)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(etag)))
                .body("items[0].milestones[0].forecasts.day", contains("2020-01-31"));
    }

    private Response unlessTagged(String etag) {
        return Portal.of(TREDU)
                .request()
                .header("If-None-Match", etag)
                .get("/v1/programmes/{id}/timeline", network.programme());
    }

    @Test
    void isReadByThoseWhoMayAndThatOfTheProgrammeByThoseWhoOverseeIt() {
        Portal officer = Portal.ofOfficer(network.call());
        for (Portal portal : List.of(Portal.of(TREDU), officer, Portal.ofObserver())) {
            network.timeline(portal).then().statusCode(200);
            network.timelineOfProgramme(portal).then().statusCode(200).body("items", hasSize(1));
        }
        for (Portal portal : List.of(Portal.of(OMNIA), Portal.of(GRADIA))) {
            network.timeline(portal).then().statusCode(200);
            network.timelineOfProgramme(portal).then().statusCode(403);
        }
        for (Portal portal : List.of(Portal.of(OUTSIDER), Portal.ofPerson("evaluator", "evaluator"))) {
            network.timeline(portal).then().statusCode(403);
            network.timelineOfProgramme(portal).then().statusCode(403);
        }
    }
}
