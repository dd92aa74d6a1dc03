package fi.verkosto.coordination;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.OSAO;
import static fi.verkosto.coordination.PlayedCall.OUTSIDER;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that the API says no to, and how. A network led by Omnia with Gradia, coordinated by Tredu. */
@QuarkusTest
@WithPostgresAndKafka
class RefusalsTest {

    private static final String FIRST_VERSION = "\"0\"";
    private static final String REASON = "{\"reason\": \"Omarahoitus ei järjesty.\"}";
    private static final String UNKNOWN = "00000000-0000-7000-8000-000000000404";

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    private PlayedCall call;
    private UUID programme;
    private UUID network;

    @BeforeEach
    void formANetwork() {
        call = new PlayedCall(kafka, identifiers, database);
        call.isPublished();
        call.awardsNetwork(OMNIA, GRADIA);
        call.awardsCoordination(TREDU);
        programme = call.takenIn();
        network = database.networksOf(call.id()).getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/programmes",
        "GET, /v1/programmes/" + UNKNOWN,
        "GET, /v1/programmes/" + UNKNOWN + "/networks",
        "GET, /v1/networks/" + UNKNOWN,
        "POST, /v1/networks/" + UNKNOWN + "/acceptance",
        "POST, /v1/networks/" + UNKNOWN + "/refusal",
        "POST, /v1/networks/" + UNKNOWN + "/late-acceptance",
        "POST, /v1/networks/" + UNKNOWN + "/lapse",
        "GET, /v1/networks/" + UNKNOWN + "/plan",
        "PUT, /v1/networks/" + UNKNOWN + "/plan",
        "POST, /v1/networks/" + UNKNOWN + "/plan/adoption",
        "GET, /v1/networks/" + UNKNOWN + "/plan/versions",
        "GET, /v1/networks/" + UNKNOWN + "/plan/versions/1",
        "GET, /v1/networks/" + UNKNOWN + "/milestones/1/reports",
        "POST, /v1/networks/" + UNKNOWN + "/milestones/1/reports",
        "GET, /v1/networks/" + UNKNOWN + "/milestones/1/reports/1",
        "GET, /v1/networks/" + UNKNOWN + "/timeline",
        "GET, /v1/programmes/" + UNKNOWN + "/timeline",
        "GET, /v1/networks/" + UNKNOWN + "/budget-use-reports",
        "POST, /v1/networks/" + UNKNOWN + "/budget-use-reports",
        "GET, /v1/networks/" + UNKNOWN + "/budget-use-reports/1",
        "GET, /v1/programmes/" + UNKNOWN + "/signals",
        "GET, /v1/networks/" + UNKNOWN + "/signals",
        "GET, /v1/signals/" + UNKNOWN,
        "POST, /v1/signals/" + UNKNOWN + "/acknowledgement",
        "GET, /v1/programmes/" + UNKNOWN + "/alarm-budget",
        "GET, /v1/appointments/" + UNKNOWN,
        "POST, /v1/appointments/" + UNKNOWN + "/acceptance",
        "POST, /v1/appointments/" + UNKNOWN + "/refusal",
        "POST, /v1/appointments/" + UNKNOWN + "/late-acceptance",
        "POST, /v1/appointments/" + UNKNOWN + "/lapse",
        "GET, /v1/programmes/" + UNKNOWN + "/indicators",
        "POST, /v1/programmes/" + UNKNOWN + "/indicators",
        "GET, /v1/programmes/" + UNKNOWN + "/missing-values",
        "GET, /v1/indicators/" + UNKNOWN,
        "PUT, /v1/indicators/" + UNKNOWN,
        "GET, /v1/indicators/" + UNKNOWN + "/definitions",
        "POST, /v1/indicators/" + UNKNOWN + "/publication",
        "POST, /v1/indicators/" + UNKNOWN + "/retirement",
        "POST, /v1/indicators/" + UNKNOWN + "/periods/2019-03/closing",
        "POST, /v1/indicators/" + UNKNOWN + "/periods/2019-03/reopening",
        "GET, /v1/indicators/" + UNKNOWN + "/series",
        "GET, /v1/networks/" + UNKNOWN + "/indicators/" + UNKNOWN + "/values/2019-03",
        "PUT, /v1/networks/" + UNKNOWN + "/indicators/" + UNKNOWN + "/values/2019-03",
        "GET, /v1/support-topics",
        "POST, /v1/support-requests",
        "GET, /v1/support-requests/" + UNKNOWN,
        "POST, /v1/support-requests/" + UNKNOWN + "/answer",
        "POST, /v1/support-requests/" + UNKNOWN + "/follow-up",
        "POST, /v1/support-requests/" + UNKNOWN + "/handover",
        "POST, /v1/support-requests/" + UNKNOWN + "/handback",
        "POST, /v1/support-requests/" + UNKNOWN + "/closing",
        "POST, /v1/support-requests/" + UNKNOWN + "/publication",
        "GET, /v1/programmes/" + UNKNOWN + "/support-requests",
        "GET, /v1/networks/" + UNKNOWN + "/support-requests",
        "GET, /v1/programmes/" + UNKNOWN + "/answers",
        "GET, /v1/programmes/" + UNKNOWN + "/answers/1",
        "POST, /v1/programmes/" + UNKNOWN + "/answers/1/withdrawal",
        "GET, /v1/programmes/" + UNKNOWN + "/guidance-notes",
        "POST, /v1/programmes/" + UNKNOWN + "/guidance-notes",
        "GET, /v1/guidance-notes/" + UNKNOWN,
        "GET, /v1/guidance-notes/" + UNKNOWN + "/recipients",
        "POST, /v1/guidance-notes/" + UNKNOWN + "/acknowledgement",
        "POST, /v1/guidance-notes/" + UNKNOWN + "/withdrawal",
        "GET, /v1/programmes/" + UNKNOWN + "/workspace",
        "GET, /v1/networks/" + UNKNOWN + "/people",
        "POST, /v1/networks/" + UNKNOWN + "/people",
        "GET, /v1/programmes/" + UNKNOWN + "/people",
        "POST, /v1/programmes/" + UNKNOWN + "/people",
        "GET, /v1/people/" + UNKNOWN,
        "POST, /v1/people/" + UNKNOWN + "/resending",
        "POST, /v1/people/" + UNKNOWN + "/withdrawal",
        "POST, /v1/people/" + UNKNOWN + "/confirmation",
        "POST, /v1/people/" + UNKNOWN + "/ending",
        "GET, /v1/networks/" + UNKNOWN + "/status",
        "PUT, /v1/networks/" + UNKNOWN + "/status",
        "GET, /v1/networks/" + UNKNOWN + "/status/changes",
        "GET, /v1/networks/" + UNKNOWN + "/overview",
        "GET, /v1/programmes/" + UNKNOWN + "/overview",
        "GET, /v1/programmes/" + UNKNOWN + "/status-reports",
        "GET, /v1/programmes/" + UNKNOWN + "/status-reports/2019-Q1",
        "PUT, /v1/programmes/" + UNKNOWN + "/status-reports/2019-Q1",
        "GET, /v1/programmes/" + UNKNOWN + "/status-reports/2019-Q1/file",
        "GET, /v1/programmes/" + UNKNOWN + "/learning-sessions",
        "POST, /v1/programmes/" + UNKNOWN + "/learning-sessions",
        "GET, /v1/learning-sessions/" + UNKNOWN,
        "POST, /v1/learning-sessions/" + UNKNOWN + "/freezing",
        "GET, /v1/learning-sessions/" + UNKNOWN + "/storyboards/" + UNKNOWN,
        "PUT, /v1/learning-sessions/" + UNKNOWN + "/storyboards/" + UNKNOWN
    })
    void refusesWithoutToken(String method, String path) {
        refused(given().contentType("application/json").request(method, path), 401, "unauthenticated");
    }

    @Test
    void refusesATokenThatExpiredOrIsForAnother() {
        var expired = Tokens.of("observer").roles("ministry-observer").expired().sign();
        var foreign = Tokens.of("observer")
                .roles("ministry-observer")
                .audience("another-api")
                .sign();

        refused(new Portal(expired).programme(programme), 401, "unauthenticated");
        refused(new Portal(foreign).programme(programme), 401, "unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"integrator", "administrator"})
    void refusesRolesWithoutBusinessHere(String role) {
        var portal = Portal.ofPerson("somebody", role);

        refused(portal.get("/v1/programmes"), 403, "forbidden");
        refused(portal.programme(programme), 403, "forbidden");
        refused(portal.networksOf(programme), 403, "forbidden");
        refused(portal.network(network), 403, "forbidden");
        refused(portal.accept(network, FIRST_VERSION), 403, "forbidden");
    }

    @Test
    void refusesOutsiders() {
        var outsider = Portal.of(OUTSIDER);

        refused(outsider.programme(programme), 403, "forbidden");
        refused(outsider.networksOf(programme), 403, "forbidden");
        refused(outsider.network(network), 403, "forbidden");
        outsider.get("/v1/programmes").then().statusCode(200).body("items", empty());
    }

    @Test
    void refusesStaffOfOtherCalls() {
        var officer = Portal.ofPerson("officer-of-another-call", "officer");

        refused(officer.programme(programme), 403, "forbidden");
        refused(officer.networksOf(programme), 403, "forbidden");
        refused(officer.network(network), 403, "forbidden");
    }

    @Test
    void refusesTheCallRoleWithoutItsRealmRole() {
        var formerOfficer = Portal.ofPerson("officer-" + call.id(), "evaluator");

        refused(formerOfficer.programme(programme), 403, "forbidden");
        formerOfficer.get("/v1/programmes").then().statusCode(200).body("items", empty());
    }

    @Test
    void refusesAnOrganisationToThoseWhoDoNotActForIt() {
        var decider = new Portal(Tokens.of("decider elsewhere")
                .roles("decider")
                .organisation(TREDU.businessId())
                .sign());

        refused(decider.programme(programme), 403, "forbidden");
    }

    @Test
    void refusesTheListOfNetworksToTheirOwnOrganisations() {
        refused(Portal.of(OMNIA).networksOf(programme), 403, "forbidden");
        refused(Portal.of(GRADIA).networksOf(programme), 403, "forbidden");
    }

    @Test
    void refusesOtherNetworksToANetwork() {
        call.awardsNetwork(OSAO);
        call.takenIn();

        refused(Portal.of(OSAO).network(network), 403, "forbidden");
    }

    @Test
    void refusesTheAnswerOfAnyoneButTheLead() {
        for (var portal : List.of(Portal.of(GRADIA), Portal.of(TREDU), Portal.ofOfficer(call), Portal.ofObserver())) {
            refused(portal.accept(network, FIRST_VERSION), 403, "forbidden");
            refused(portal.decline(network, FIRST_VERSION, REASON), 403, "forbidden");
        }
    }

    @Test
    void knowsNothingOfUnknownIdentifiers() {
        var unknown = UUID.fromString(UNKNOWN);

        refused(Portal.ofObserver().programme(unknown), 404, "not-found");
        refused(Portal.ofObserver().networksOf(unknown), 404, "not-found");
        refused(Portal.ofObserver().network(unknown), 404, "not-found");
        refused(Portal.of(OMNIA).accept(unknown, FIRST_VERSION), 404, "not-found");
        refused(Portal.of(OMNIA).decline(unknown, FIRST_VERSION, REASON), 404, "not-found");
        refused(Portal.ofObserver().get("/v1/programmes/not-a-uuid"), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                              | /reason",
                "{\"reason\": \"  \"}            | /reason",
                "{\"reason\": \"\\u200b\"}        | /reason",
                "{\"reason\": \"a\\u0001\"}       | /reason",
                "{\"reason\": null}              | /reason",
                "{\"reason\": {}}                | /reason",
                "{\"reason\": \"x\", \"who\": 1} | /who"
            })
    void pointsAtFaultsOfARefusal(String body, String pointer) {
        refused(Portal.of(OMNIA).decline(network, FIRST_VERSION, body), 400, "invalid-request")
                .then()
                .log()
                .ifValidationFails()
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void refusesAnEndlessReason() {
        refused(
                        Portal.of(OMNIA)
                                .decline(network, FIRST_VERSION, "{\"reason\": \"%s\"}".formatted("x".repeat(2001))),
                        400,
                        "invalid-request")
                .then()
                .body("errors.pointer", contains("/reason"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "cursor=nonsense"})
    void refusesFaultyPaging(String query) {
        refused(Portal.ofObserver().get("/v1/programmes?" + query), 400, "invalid-request");
        refused(Portal.ofObserver().get("/v1/programmes/{id}/networks?" + query, programme), 400, "invalid-request");
        refused(Portal.ofObserver().get("/v1/programmes/{id}/timeline?" + query, programme), 400, "invalid-request");
    }

    @Test
    void refusesAnAnswerWithoutTheVersionRead() {
        var response = Portal.of(OMNIA).request().post("/v1/networks/{id}/acceptance", network);

        refused(response, 428, "precondition-required");
    }

    /** Else who has read something else is told of a state that they do not know. */
    @Test
    void asksForTheRightBeforeTheVersionAndForThatBeforeTheState() {
        Portal.of(OMNIA).accept(network, FIRST_VERSION).then().statusCode(200);

        refused(Portal.of(GRADIA).accept(network, FIRST_VERSION), 403, "forbidden");
        refused(Portal.of(OMNIA).accept(network, FIRST_VERSION), 412, "stale-version");
    }

    @Test
    void refusesAnAnswerToAVersionThatIsGone() {
        Portal.of(OMNIA).accept(network, FIRST_VERSION).then().statusCode(200);

        refused(Portal.of(OMNIA).decline(network, FIRST_VERSION, REASON), 412, "stale-version")
                .then()
                .body("currentVersion", equalTo(1));
    }

    @Test
    void refusesASecondAnswerAndTellsWhatIsAllowed() {
        var etag = Portal.of(OMNIA).accept(network, FIRST_VERSION).header("ETag");

        refused(Portal.of(OMNIA).accept(network, etag), 409, "illegal-transition")
                .then()
                .body("state", equalTo("ACCEPTED"))
                .body("allowed", empty());
        refused(Portal.of(OMNIA).decline(network, etag, REASON), 409, "illegal-transition");
    }

    @Test
    void allowsNothingAfterARefusal() {
        var etag = Portal.of(OMNIA).decline(network, FIRST_VERSION, REASON).header("ETag");

        refused(Portal.of(OMNIA).accept(network, etag), 409, "illegal-transition")
                .then()
                .body("allowed", empty());
    }

    private static Response refused(Response response, int status, String problem) {
        response.then()
                .log()
                .ifValidationFails()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("https://verkosto.example/problems/" + problem))
                .body("status", equalTo(status));
        return response;
    }
}
