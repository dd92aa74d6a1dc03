package fi.verkosto.coordination.plan;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.OSAO;
import static fi.verkosto.coordination.PlayedCall.OUTSIDER;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static fi.verkosto.coordination.plan.PlannedNetwork.milestone;
import static fi.verkosto.coordination.plan.PlannedNetwork.plan;
import static fi.verkosto.coordination.plan.PlannedNetwork.planBecause;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
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
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the lead of a network writes its plan, adopts it and changes it. */
@QuarkusTest
@WithPostgresAndKafka
class NetworkPlanTest {

    private static final String ADOPTED = "fi.verkosto.network.plan-adopted.v1";
    private static final String PLANNED = "objectives[0].activities[0].milestones";
    private static final String MILESTONE = "/objectives/0/activities/0/milestones/0";

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
        clock.moveTo(Instant.parse("2019-02-11T08:00:00Z"));
        network = new PlannedNetwork(kafka, identifiers, database);
    }

    @AfterEach
    void letTimeGoOn() {
        clock.reset();
    }

    @Test
    void isThereBeforeAnythingIsWritten() {
        network.plan(Portal.of(GRADIA))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("state", equalTo("NONE"))
                .body("number", equalTo(0))
                .body("objectives", empty());
        network.adopts()
                .statusCode(409)
                .body("type", endsWith("illegal-transition"))
                .body("allowed", contains("write"));
    }

    @Test
    void isADraftUntilItsLeadAdoptsIt() {
        network.writes(plan(milestone("null", "2019-06-30", 40), milestone("null", "2020-12-31", 60)))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("DRAFT"))
                .body(PLANNED + ".number", contains(1, 2))
                .body(PLANNED + ".baseline", contains(nullValue(), nullValue()));
        assertThat(network.published(ADOPTED)).isEmpty();

        network.adopts()
                .statusCode(200)
                .body("state", equalTo("ADOPTED"))
                .body("number", equalTo(1))
                .body(PLANNED + ".baseline", contains("2019-06-30", "2020-12-31"));
        network.adopts().statusCode(409).body("type", endsWith("illegal-transition"));

        assertThat(network.published(ADOPTED))
                .hasSize(1)
                .allSatisfy(data -> EventContract.validate(ADOPTED, data))
                .first()
                .asString()
                .contains("\"baseline\":\"2019-06-30\"");
    }

    @Test
    void keepsItsBaselineAndItsVersionsWhenItChanges() {
        network.adopts(milestone("null", "2019-06-30", 40), milestone("null", "2020-12-31", 60));

        network.writes(planBecause(
                        "Pilotti alkaa syksyllä",
                        milestone("1", "2019-09-30", 50),
                        milestone("null", "2019-11-29", 10)))
                .statusCode(200)
                .body("number", equalTo(2))
                .body(PLANNED + ".number", contains(1, 3))
                .body(PLANNED + ".planned", contains("2019-09-30", "2019-11-29"))
                .body(PLANNED + ".baseline", contains("2019-06-30", "2019-11-29"));

        network.versions()
                .body("items.number", contains(2, 1))
                .body("items.reason", contains("Pilotti alkaa syksyllä", null));
        network.version(1).statusCode(200).body(PLANNED + ".planned", contains("2019-06-30", "2020-12-31"));
        network.version(3).statusCode(404);
        assertThat(network.published(ADOPTED))
                .hasSize(2)
                .allSatisfy(data -> EventContract.validate(ADOPTED, data))
                .last()
                .asString()
                .contains("\"number\":2");
    }

    /** Else a number in an old report or event would mean something else. */
    @Test
    void neverGivesANumberAgain() {
        network.writes(plan(milestone("null", "2019-06-30", 40), milestone("null", "2019-07-31", 40)));
        network.writes(plan(milestone("1", "2019-06-30", 40))).body("objectives.number", contains(2));
        network.writes(plan(milestone("null", "2019-08-30", 40)))
                .statusCode(200)
                .body("objectives.number", contains(3))
                .body(PLANNED + ".number", contains(3));

        network.writes(plan(milestone("2", "2019-07-31", 40)))
                .statusCode(422)
                .body("type", endsWith("plan-unfit"))
                .body("errors.pointer", contains(MILESTONE + "/number"));
        network.writes(plan(milestone("3", "2019-07-31", 40), milestone("3", "2019-07-31", 40)))
                .statusCode(422)
                .body("errors.pointer", contains("/objectives/0/activities/0/milestones/1/number"));
    }

    @Test
    void changesOnlyWithAReasonOnceItIsAdopted() {
        network.adopts(milestone("null", "2019-06-30", 40));
        String moved = milestone("1", "2019-07-31", 40);

        network.writes(planBecause("\\u200b", moved))
                .statusCode(422)
                .body("type", endsWith("reason-needed"))
                .body("errors.pointer", contains("/reason"));
        network.plan(Portal.of(OMNIA))
                .then()
                .body("number", equalTo(1))
                .body(PLANNED + ".planned", contains("2019-06-30"));
        network.writes(planBecause("Kesäloma", moved)).statusCode(200).body("number", equalTo(2));
    }

    @Test
    void makesNoVersionOfTheSame() {
        network.adopts(milestone("null", "2019-06-30", 40));

        network.writes(planBecause("Sama", milestone("1", "2019-06-30", 40)))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("number", equalTo(1));

        assertThat(network.published(ADOPTED)).hasSize(1);
    }

    @Test
    void keepsWhatWasReportedOn() {
        network.adopts(milestone("null", "2019-06-30", 40), milestone("null", "2020-12-31", 60));
        network.forecasts(2, "2020-12-31").statusCode(201);

        network.writes(planBecause("Turha", milestone("1", "2019-06-30", 40)))
                .statusCode(409)
                .body("type", endsWith("milestone-has-reports"))
                .body("milestones", contains(2));
        network.writes(planBecause("Turha", milestone("2", "2020-12-31", 60)))
                .statusCode(200)
                .body(PLANNED + ".number", contains(2));
    }

    @ParameterizedTest
    @CsvSource({"2019-02-01, 200", "2020-12-31, 200", "2019-01-31, 422", "2021-01-01, 422"})
    void staysWithinTheProjectPeriod(String day, int status) {
        var answer = network.writes(plan(milestone("null", day, 1))).statusCode(status);

        if (status == 422) {
            answer.body("type", endsWith("milestone-outside-project"))
                    .body("projectStart", equalTo("2019-02-01"))
                    .body("projectEnd", equalTo("2020-12-31"))
                    .body("errors.pointer", contains(MILESTONE + "/planned"));
        }
    }

    @Test
    void saysOnlyWhatTheNetworkCanDo() {
        String others = plan(milestone("null", "2019-06-30", 40)).replace("0208201-1", OSAO.businessId());

        network.writes(others.replace("\"TOP\"", "\"SUPERVISOR\""))
                .statusCode(422)
                .body("type", endsWith("plan-unfit"))
                .body(
                        "errors.pointer",
                        contains(
                                "/objectives/0/activities/0/responsible",
                                "/objectives/0/activities/0/managementLevel",
                                MILESTONE + "/responsible"));
        network.writes(plan(milestone("null", "2019-06-30", 40)).replace("\"TOP\"", "null"))
                .statusCode(422)
                .body("errors.pointer", contains("/objectives/0/activities/0/managementLevel"));
    }

    @Test
    void isNeitherEmptyNorEndless() {
        network.writes("{\"objectives\": []}").statusCode(400).body("errors.pointer", contains("/objectives"));
        network.writes("{}").statusCode(400).body("errors.pointer", contains("/objectives"));
        network.writes(plan()).statusCode(422).body("errors.pointer", contains("/objectives"));
        String fifty = String.join(", ", Collections.nCopies(50, milestone("null", "2019-06-30", 1)));
        network.writes(plan(fifty)).statusCode(200);
        String activities = plan(fifty)
                .replace(
                        "}]}]}]",
                        "}]}, {\"title\": \"Toinen\", \"responsible\": \"0208201-1\","
                                + " \"managementLevel\": \"TOP\", \"milestones\": ["
                                + milestone("null", "2019-06-30", 1) + "]}]}]");
        network.writes(activities)
                .statusCode(422)
                .body("type", endsWith("plan-unfit"))
                .body("errors.rule", contains("milestones"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"title\": \"Ryhmä on valmis\" | \"title\": \"\\u200b\"      | title",
                "\"title\": \"Ryhmä on valmis\" | \"title\": \"a\\nb\"        | title",
                "\"weight\": 40                 | \"weight\": 0               | weight",
                "\"weight\": 40                 | \"weight\": 101             | weight",
                "\"weight\": 40                 | \"weight\": null            | weight",
                "\"weight\": 40                 | \"weight\": 1.5             | weight",
                "\"planned\": \"2019-06-30\"    | \"planned\": \"2019-02-30\" | planned",
                "\"planned\": \"2019-06-30\"    | \"planned\": null           | planned",
                "\"number\": null, \"title\": \"R | \"number\": 0, \"title\": \"R | number"
            })
    void pointsAtWhatHasNotItsForm(String right, String wrong, String member) {
        String body = plan(milestone("null", "2019-06-30", 40));
        assertThat(body).contains(right);

        network.writes(body.replace(right, wrong))
                .statusCode(400)
                .body("type", endsWith("invalid-request"))
                .body("errors.pointer", contains(MILESTONE + "/" + member));
    }

    /** What is shown is for the screen to escape. */
    @Test
    void keepsScriptsAsTheTextThatTheyAre() {
        network.writes(plan(milestone("null", "2019-06-30", 40)).replace("Valmennetaan", "<script>alert(1)</script>"))
                .statusCode(200)
                .body("objectives[0].activities[0].title", equalTo("<script>alert(1)</script>"));
    }

    @Test
    void isReadByThoseWhoHaveAPartInItAndWrittenByItsLeadAlone() {
        String body = plan(milestone("null", "2019-06-30", 40));
        Portal officer = Portal.ofOfficer(network.call());
        for (Portal portal :
                List.of(Portal.of(GRADIA), Portal.of(TREDU), Portal.of(OUTSIDER), officer, Portal.ofObserver())) {
            network.writes(portal, "*", body).then().statusCode(403);
            network.adopts(portal, "*").then().statusCode(403);
        }
        network.adopts(milestone("null", "2019-06-30", 40));
        for (Portal portal :
                List.of(Portal.of(OMNIA), Portal.of(GRADIA), Portal.of(TREDU), officer, Portal.ofObserver())) {
            network.plan(portal).then().statusCode(200).body("state", equalTo("ADOPTED"));
            portal.get("/v1/networks/{id}/plan/versions", network.id()).then().statusCode(200);
            portal.get("/v1/networks/{id}/plan/versions/1", network.id()).then().statusCode(200);
        }
        for (Portal portal : List.of(Portal.of(OUTSIDER), Portal.ofPerson("evaluator", "evaluator"))) {
            network.plan(portal).then().statusCode(403);
            portal.get("/v1/networks/{id}/plan/versions", network.id()).then().statusCode(403);
            portal.get("/v1/networks/{id}/plan/versions/1", network.id()).then().statusCode(403);
        }
    }

    @Test
    void asksForTheRightBeforeTheVersionAndForThatBeforeTheState() {
        String body = plan(milestone("null", "2019-06-30", 40));
        network.writes(body).statusCode(200);

        network.writes(Portal.of(GRADIA), "\"0\"", body).then().statusCode(403);
        network.writes(Portal.of(OMNIA), "\"0\"", body)
                .then()
                .statusCode(412)
                .body("type", endsWith("stale-version"))
                .body("currentVersion", equalTo(1));
        network.adopts(Portal.of(OMNIA), "\"0\"").then().statusCode(412);
        Portal.of(OMNIA)
                .request()
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/networks/{id}/plan", network.id())
                .then()
                .statusCode(428);
        Portal.of(OMNIA)
                .get("/v1/networks/{id}/plan", UUID.fromString("00000000-0000-7000-8000-000000000404"))
                .then()
                .statusCode(404);
    }

    @Test
    void takesOneOfTwoFirstDrafts() {
        String body = plan(milestone("null", "2019-06-30", 40));

        List<CompletableFuture<Integer>> answers = Stream.of(body, body)
                .map(draft -> CompletableFuture.supplyAsync(
                        () -> network.writes(Portal.of(OMNIA), "\"0\"", draft).statusCode()))
                .toList();

        assertThat(answers).extracting(CompletableFuture::join).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void waitsForTheAcceptanceAndForWhatIsKnownOfTheProject() {
        network.call().awardsNetwork(OSAO);
        network.call().takenIn();
        UUID other = database.networksOf(network.call().id()).stream()
                .filter(found -> !found.equals(network.id()))
                .findFirst()
                .orElseThrow();
        String body = plan(milestone("null", "2019-06-30", 40)).replace("0208201-1", OSAO.businessId());

        put(other, body).statusCode(409).body("type", endsWith("network-not-active"));
        Portal.of(OSAO).accept(other, "\"0\"").then().statusCode(200);
        put(other, body).statusCode(409).body("type", endsWith("project-unknown"));
    }

    private static ValidatableResponse put(UUID network, String body) {
        return Portal.of(OSAO)
                .request()
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/networks/{id}/plan", network)
                .then();
    }

    @Test
    void isInTheHistory() {
        network.adopts(milestone("null", "2019-06-30", 40));
        network.writes(planBecause("Kesäloma", milestone("1", "2019-07-31", 40)));
        network.forecasts(1, "2019-08-30");

        Portal.ofOfficer(network.call())
                .get("/v1/networks/{id}/history", network.id())
                .then()
                .statusCode(200)
                .body("items.action", hasItems("PLAN_WRITTEN", "PLAN_ADOPTED", "PLAN_CHANGED", "MILESTONE_REPORTED"))
                .body("items.reason", hasItem("Kesäloma"))
                .body("items[-1].role", equalTo("MEMBER"))
                .body("items[-1].details.milestone", equalTo("1"));
    }
}
