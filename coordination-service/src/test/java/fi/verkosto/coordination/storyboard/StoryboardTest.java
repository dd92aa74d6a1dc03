package fi.verkosto.coordination.storyboard;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.OUTSIDER;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static fi.verkosto.coordination.plan.PlannedNetwork.milestone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.api.value.Identifiers;
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
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the network of Omnia shows at a session that Tredu holds in April 2019. */
@QuarkusTest
@WithPostgresAndKafka
class StoryboardTest {

    private static final String ALL = "/v1/programmes/{id}/learning-sessions";
    private static final String ONE = "/v1/learning-sessions/{id}";
    private static final String BOARD = ONE + "/storyboards/{network}";
    private static final String BODY = "{\"title\": \"Oppimispäivä\", \"heldOn\": \"2019-04-12\"}";
    private static final String NOTE =
            "{\"tried\": \"<b>Työkierto</b>\", \"learned\": \"Liian lyhyt\", \"asked\": null}";

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    private PlannedNetwork network;
    private PlayedIndicator indicator;
    private UUID session;

    @BeforeEach
    void aSessionIsPlanned() {
        itIs("2019-02-11");
        network = new PlannedNetwork(kafka, identifiers, database);
        network.adopts(milestone("null", "2019-03-29", 50), milestone("null", "2019-12-31", 50));
        indicator = PlayedIndicator.inUse(TREDU, network.programme(), "TRAINED", PlayedIndicator.PLAIN);
        itIs("2019-04-12");
        network.isDone(1, "2019-03-28").statusCode(201);
        indicator
                .report(Portal.of(OMNIA), network.id(), "2019-03", 0, "35.0")
                .then()
                .statusCode(200);
        assess(Portal.of(OMNIA), "network", "ACTIVITY");
        assess(Portal.of(TREDU), "coordinator", "PLANNING");
        Response planned = plan(Portal.of(TREDU), BODY);
        planned.then().statusCode(201).header("Location", endsWith("/v1/learning-sessions/" + planned.path("id")));
        session = UUID.fromString(planned.path("id"));
    }

    @AfterEach
    void letTimeGoOn() {
        clock.reset();
    }

    private void itIs(String day) {
        clock.moveTo(Instant.parse(day + "T08:00:00Z"));
    }

    @Test
    void keepsWhatIsKnownAtTheFreezeBesideTheNetworksOwnWords() {
        write(Portal.of(OMNIA), "\"0\"", NOTE)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("frozen", nullValue());

        freeze(Portal.of(TREDU)).then().statusCode(200).body("state", equalTo("FROZEN"));
        board(Portal.of(GRADIA))
                .then()
                .statusCode(200)
                .body("tried", equalTo("<b>Työkierto</b>"))
                .body("learned", equalTo("Liian lyhyt"))
                .body("asked", nullValue())
                .body("frozen.aim", equalTo("Osaava johto"))
                .body("frozen.goals", contains("Yhteinen tapa johtaa asiakkuuksia"))
                .body("frozen.assessments.month", contains("2019-03"))
                .body("frozen.assessments[0].network", equalTo("ACTIVITY"))
                .body("frozen.assessments[0].coordinator", equalTo("PLANNING"))
                .body("frozen.milestones.planned", contains("2019-03-29", "2019-12-31"))
                .body("frozen.milestones[0].doneOn", equalTo("2019-03-28"))
                .body("frozen.milestones[1].doneOn", nullValue())
                .body("frozen.series.code", contains("TRAINED"))
                .body("frozen.series[0].direction", equalTo("HIGHER_IS_BETTER"))
                .body("frozen.series[0].values.value", contains("35.0"));
    }

    @Test
    void changesNoMoreOnceItIsFrozen() {
        write(Portal.of(OMNIA), "\"0\"", NOTE).then().statusCode(200);
        freeze(Portal.of(TREDU)).then().statusCode(200);
        String frozen = board(Portal.of(OMNIA)).asString();

        write(Portal.of(OMNIA), "\"1\"", NOTE).then().statusCode(409).body("type", endsWith("illegal-transition"));
        freeze(Portal.of(TREDU)).then().statusCode(409);
        indicator
                .report(Portal.of(OMNIA), network.id(), "2019-03", 1, "44.0")
                .then()
                .statusCode(200);
        assertThat(board(Portal.of(OMNIA)).asString()).isEqualTo(frozen);
        assertThatThrownBy(() ->
                        database.change("update storyboard set learned = 'Muuta' where session_id = ?::uuid", session))
                .hasStackTraceContaining("never changed");
    }

    /** What one side alone has said nobody else knows. */
    @Test
    void leavesOutMonthsOfOneSide() {
        itIs("2019-05-02");
        Portal.of(OMNIA)
                .request()
                .contentType(ContentType.JSON)
                .body("{\"level\": \"MODEST\", \"justification\": \"Tulokset\"}")
                .put("/v1/networks/{id}/assessments/2019-04/network", network.id())
                .then()
                .statusCode(200);

        freeze(Portal.of(TREDU)).then().statusCode(200);
        board(Portal.of(TREDU)).then().body("frozen.assessments.month", contains("2019-03"));
    }

    @Test
    void isWrittenOnWhatWasReadLast() {
        board(Portal.of(OMNIA)).then().statusCode(200).header("ETag", equalTo("\"0\""));
        write(Portal.of(OMNIA), "\"0\"", NOTE).then().statusCode(200);
        write(Portal.of(OMNIA), "\"0\"", NOTE).then().statusCode(412);
        Portal.of(OMNIA)
                .request()
                .contentType(ContentType.JSON)
                .body(NOTE)
                .put(BOARD, session, network.id())
                .then()
                .statusCode(428);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"title\": \"\\u200b\", \"heldOn\": \"2019-04-12\"}",
                "{\"title\": \"a\\nb\", \"heldOn\": \"2019-04-12\"}",
                "{\"title\": \"a\", \"heldOn\": \"2019-02-30\"}",
                "{\"title\": \"a\", \"heldOn\": \"2019-04-12\", \"who\": 1}"
            })
    void refusesWhatIsNoSession(String body) {
        plan(Portal.of(TREDU), body).then().statusCode(400);
    }

    @Test
    void isPlannedAndFrozenByTheCoordinatorAndWrittenByTheLead() {
        for (Portal portal : List.of(
                Portal.of(OMNIA),
                Portal.of(GRADIA),
                Portal.of(OUTSIDER),
                Portal.ofOfficer(network.call()),
                Portal.ofObserver())) {
            plan(portal, BODY).then().statusCode(403);
            freeze(portal).then().statusCode(403);
        }
        for (Portal portal : List.of(Portal.of(GRADIA), Portal.of(TREDU), Portal.of(OUTSIDER), Portal.ofObserver())) {
            write(portal, "\"0\"", NOTE).then().statusCode(403);
        }
        for (Portal portal : List.of(
                Portal.of(OMNIA),
                Portal.of(GRADIA),
                Portal.of(TREDU),
                Portal.ofOfficer(network.call()),
                Portal.ofObserver())) {
            portal.get(ALL, network.programme()).then().statusCode(200).body("items.id", contains(session.toString()));
            portal.get(ONE, session).then().statusCode(200).body("state", equalTo("PLANNED"));
            board(portal).then().statusCode(200);
        }
        for (Portal portal : List.of(Portal.of(OUTSIDER), Portal.ofPerson("evaluator", "evaluator"))) {
            portal.get(ALL, network.programme()).then().statusCode(403);
            portal.get(ONE, session).then().statusCode(403);
            board(portal).then().statusCode(403);
        }
    }

    @Test
    void isOfItsOwnProgramme() {
        PlannedNetwork other = new PlannedNetwork(kafka, identifiers, database);

        Portal.of(OMNIA).get(BOARD, session, other.id()).then().statusCode(404);
        Portal.of(TREDU).get(ALL, other.programme()).then().body("items", empty());
    }

    private void assess(Portal portal, String side, String level) {
        portal.request()
                .contentType(ContentType.JSON)
                .body("{\"level\": \"%s\", \"justification\": \"Kokeilut\"}".formatted(level))
                .put("/v1/networks/{id}/assessments/2019-03/{side}", network.id(), side)
                .then()
                .statusCode(200);
    }

    private Response plan(Portal portal, String body) {
        return portal.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(body)
                .post(ALL, network.programme());
    }

    private Response freeze(Portal portal) {
        String etag = Portal.of(TREDU).get(ONE, session).header("ETag");
        return portal.step(ONE + "/freezing", session, etag);
    }

    private Response board(Portal portal) {
        return portal.get(BOARD, session, network.id());
    }

    private Response write(Portal portal, String ifMatch, String body) {
        return portal.request()
                .header("If-Match", ifMatch)
                .contentType(ContentType.JSON)
                .body(body)
                .put(BOARD, session, network.id());
    }
}
