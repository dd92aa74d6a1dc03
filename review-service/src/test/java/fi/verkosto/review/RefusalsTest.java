package fi.verkosto.review;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.anApplication;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasToString;

import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is refused what, and how requests are refused that do not fit. */
@QuarkusTest
@WithPostgresAndKafka
class RefusalsTest {

    private static final String ELIGIBLE = "{\"eligible\": true}";

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;
    private UUID review;

    @BeforeEach
    void receiveAnApplication() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
        review = call.receives(anApplication());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/reviews, officer presenter decider ministry-observer",
        "GET, /v1/reviews/{id}, officer presenter decider ministry-observer",
        "GET, /v1/reviews/{id}/history, officer presenter decider ministry-observer",
        "GET, /v1/rankings/{id}/history, officer presenter decider ministry-observer",
        "POST, /v1/reviews/{id}/eligibility, officer",
        "GET, /v1/decision-letters?call={id}, officer presenter decider ministry-observer",
        "GET, /v1/decision-letters/{id}, officer presenter decider ministry-observer applicant",
        "POST, /v1/decision-letters/{id}/resending, officer",
        "GET, /v1/decision-letters/{id}/data, officer presenter decider ministry-observer applicant",
        "GET, /v1/reviews/{id}/checks, officer presenter decider ministry-observer",
        "GET, /v1/eligibility-checks/{id}, officer presenter decider ministry-observer",
        "POST, /v1/eligibility-confirmations/{id}/preview, officer",
        "POST, /v1/eligibility-confirmations/{id}, officer",
        "POST, /v1/reviews/{id}/eligibility-correction, officer",
        "POST, /v1/reviews/{id}/assignments, officer",
        "GET, /v1/reviews/{id}/assignments, officer presenter decider evaluator ministry-observer",
        "GET, /v1/assignments, evaluator",
        "GET, /v1/assignments/{id}, officer presenter decider evaluator ministry-observer",
        "POST, /v1/assignments/{id}/acceptance, evaluator",
        "POST, /v1/assignments/{id}/refusal, evaluator",
        "POST, /v1/assignments/{id}/ending, officer",
        "PUT, /v1/assignments/{id}/scores, evaluator",
        "POST, /v1/assignments/{id}/reopening, officer",
        "POST, /v1/reviews/{id}/disqualifications, officer presenter decider evaluator ministry-observer",
        "GET, /v1/reviews/{id}/disqualifications, officer presenter decider",
        "GET, /v1/disqualifications/{id}, officer presenter decider",
        "POST, /v1/disqualifications/{id}/lifting, officer",
        "GET, /v1/interests/mine, officer presenter decider evaluator ministry-observer",
        "PUT, /v1/interests/mine, officer presenter decider evaluator ministry-observer",
        "GET, /v1/interests/calls/{id}, officer",
        "POST, /v1/evaluators, officer",
        "GET, /v1/evaluators, officer",
        "GET, /v1/evaluators/mine, evaluator",
        "GET, /v1/evaluators/{id}, officer evaluator",
        "PUT, /v1/evaluators/{id}, officer evaluator",
        "GET, /v1/evaluators/{id}/history, officer",
        "POST, /v1/evaluators/{id}/confirmation, evaluator",
        "POST, /v1/evaluators/{id}/refusal, evaluator",
        "POST, /v1/evaluators/{id}/rest, officer evaluator",
        "POST, /v1/evaluators/{id}/return, officer evaluator",
        "POST, /v1/evaluator-invitations, officer",
        "GET, /v1/evaluator-invitations, officer",
        "GET, /v1/evaluator-invitations/{id}, officer",
        "GET, /v1/evaluator-invitations/{id}/history, officer",
        "PUT, /v1/evaluator-invitations/{id}/mail, officer",
        "POST, /v1/evaluator-invitations/{id}/resending, officer",
        "POST, /v1/evaluator-invitations/{id}/withdrawal, officer",
        "POST, /v1/evaluator-invitations/{id}/acceptance, evaluator",
        "POST, /v1/evaluator-invitations/{id}/refusal, evaluator",
        "POST, /v1/assignments/{id}/completion, evaluator",
        "POST, /v1/reviews/{id}/panel-rounds, officer",
        "GET, /v1/reviews/{id}/panel-rounds, officer presenter decider evaluator ministry-observer",
        "GET, /v1/reviews/{id}/panel-rounds/{id}, officer presenter decider evaluator ministry-observer",
        "PUT, /v1/reviews/{id}/panel-rounds/{id}, officer",
        "POST, /v1/reviews/{id}/panel-rounds/{id}/closing, officer",
        "POST, /v1/reviews/{id}/panel-rounds/{id}/reopening, officer",
        "POST, /v1/reviews/{id}/panel-rounds/{id}/cancellation, officer",
        "GET, /v1/rankings/{id}, officer presenter decider",
        "GET, /v1/rankings/{id}/evaluators, officer",
        "GET, /v1/rankings/{id}/distribution, officer presenter decider",
        "POST, /v1/assignment-plans, officer",
        "GET, /v1/assignment-plans/{id}, officer presenter decider ministry-observer",
        "PUT, /v1/assignment-plans/{id}/pairs, officer",
        "POST, /v1/assignment-plans/{id}/offering, officer",
        "GET, /v1/progress/{id}, officer presenter decider ministry-observer",
        "GET, /v1/records/{id}, officer presenter decider",
        "GET, /v1/records/{id}/seal, officer presenter decider",
        "GET, /v1/records/{id}/ranking, officer presenter decider",
        "GET, /v1/records/{id}/selection, officer presenter decider",
        "POST, /v1/scenarios, officer",
        "GET, /v1/scenarios, officer presenter decider ministry-observer",
        "GET, /v1/scenarios/{id}, officer presenter decider ministry-observer",
        "GET, /v1/scenarios/{id}/applications/{id}, officer presenter decider ministry-observer",
        "PUT, /v1/scenarios/{id}/name, officer",
        "DELETE, /v1/scenarios/{id}, officer",
        "GET, /v1/scenario-comparisons, officer presenter decider ministry-observer",
        "POST, /v1/lotteries, officer",
        "POST, /v1/lotteries/{id}/value, officer presenter decider",
        "POST, /v1/lotteries/{id}/cancellation, officer",
        "POST, /v1/selections, officer",
        "GET, /v1/selections, officer presenter decider ministry-observer",
        "GET, /v1/selections/{id}, officer presenter decider ministry-observer",
        "GET, /v1/decisions, officer presenter decider ministry-observer",
        "GET, /v1/decisions/{id}, officer presenter decider ministry-observer",
        "GET, /v1/notified-decisions/{id}, applicant",
        "GET, /v1/notified-decisions/{id}/feedback, applicant",
        "PATCH, /v1/decisions/{id}, officer",
        "GET, /v1/decision-texts, officer presenter decider ministry-observer",
        "POST, /v1/correction-requests, applicant",
        "POST, /v1/correction-requests/registrations, officer",
        "GET, /v1/correction-requests/{id}, officer presenter decider ministry-observer applicant",
        "GET, /v1/decisions/{id}/correction-request, officer presenter decider ministry-observer applicant",
        "GET, /v1/correction-requests/{id}/case, officer presenter decider ministry-observer",
        "GET, /v1/correction-requests/{id}/letter, officer presenter decider ministry-observer applicant",
        "POST, /v1/correction-requests/{id}/letter/resending, officer",
        "POST, /v1/correction-requests/{id}/knowledge, officer",
        "POST, /v1/correction-requests/{id}/assignment, officer",
        "POST, /v1/correction-requests/{id}/presentation, presenter",
        "POST, /v1/correction-requests/{id}/return, presenter decider",
        "POST, /v1/correction-requests/{id}/approval, decider",
        "POST, /v1/correction-requests/{id}/notification, officer",
        "GET, /v1/correction-lists/{id}, officer presenter decider ministry-observer",
        "GET, /v1/decision-lists/{id}, officer presenter decider ministry-observer",
        "GET, /v1/successions/{id}, officer presenter decider ministry-observer",
        "POST, /v1/successions/{id}/drafts, officer",
        "POST, /v1/successions/{id}/drafts/{id}/cancellation, officer",
        "POST, /v1/decision-presentations/preview, presenter",
        "POST, /v1/decision-presentations, presenter",
        "POST, /v1/decision-approvals/preview, decider",
        "POST, /v1/decision-approvals, decider",
        "POST, /v1/decision-notifications/preview, officer",
        "POST, /v1/decision-notifications, officer",
        "POST, /v1/decisions/{id}/presentation, presenter",
        "POST, /v1/decisions/{id}/return, presenter decider",
        "POST, /v1/decisions/{id}/approval, decider",
        "POST, /v1/decisions/{id}/notification, officer"
    })
    void refusesNoTokenAndEveryOtherRealmRole(String method, String path, String rightfulRoles) {
        String url = path.replace("{id}", UUID.randomUUID().toString());
        String type = method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
        refused(given().contentType(type).request(method, url), 401, "unauthenticated");

        String[] others = Stream.of(
                        "applicant",
                        "officer",
                        "presenter",
                        "decider",
                        "evaluator",
                        "ministry-observer",
                        "administrator",
                        "integrator")
                .filter(role -> !List.of(rightfulRoles.split(" ")).contains(role))
                .toArray(String[]::new);
        refused(Portal.of("officer", others).request().contentType(type).request(method, url), 403, "forbidden");
    }

    @Test
    void refusesATokenThatExpiredOrIsForAnotherService() {
        String expired = Tokens.of("officer").roles("officer").expired().sign();
        String foreign =
                Tokens.of("officer").roles("officer").audience("another-api").sign();

        refused(new Portal(expired).get("/v1/reviews"), 401, "unauthenticated");
        refused(new Portal(foreign).get("/v1/reviews"), 401, "unauthenticated");
    }

    @Test
    void hidesTheReviewsOfACallFromPeopleOutsideItsStaff() {
        Portal stranger = Portal.of("stranger", "officer", "presenter", "decider", "ministry-observer");

        refused(stranger.get("/v1/reviews/{id}", review), 404, "not-found");
        refused(stranger.get("/v1/reviews?call={call}", call.id()), 404, "not-found");
        refused(stranger.get("/v1/decisions?call={call}", call.id()), 404, "not-found");
        refused(stranger.get("/v1/rankings/{call}", call.id()), 404, "not-found");
        refused(stranger.get("/v1/rankings/{call}/evaluators", call.id()), 404, "not-found");
        refused(stranger.get("/v1/rankings/{call}/distribution", call.id()), 404, "not-found");
        refused(stranger.get("/v1/reviews/{id}/checks", review), 404, "not-found");
        refused(stranger.get("/v1/eligibility-checks/{call}", call.id()), 404, "not-found");
        refused(stranger.get("/v1/progress/{call}", call.id()), 404, "not-found");
        refused(stranger.get("/v1/records/{call}", call.id()), 404, "not-found");
        refused(stranger.get("/v1/records/{call}/seal", call.id()), 404, "not-found");
        refused(stranger.get("/v1/records/{call}/ranking", call.id()), 404, "not-found");
        refused(stranger.get("/v1/records/{call}/selection", call.id()), 404, "not-found");
        refused(stranger.get("/v1/scenarios?call={call}", call.id()), 404, "not-found");
        refused(stranger.get("/v1/selections?call={call}", call.id()), 404, "not-found");
        refused(stranger.get("/v1/reviews/{id}/assignments", review), 404, "not-found");
        refused(stranger.get(PlayedPanel.all(review)), 404, "not-found");
        refused(stranger.create(PlayedPanel.all(review), "a panel", ""), 404, "not-found");
        refused(stranger.create("/v1/selections", "a key", call.selection()), 404, "not-found");
        refused(stranger.stepIn("reviews", review, "eligibility", "\"0\"", ELIGIBLE), 404, "not-found");
        stranger.get("/v1/reviews").then().statusCode(200).body("items", empty());
        stranger.get("/v1/decisions").then().statusCode(200).body("items", empty());
    }

    @Test
    void refusesStaffWithAnotherRoleInTheCall() {
        // Each has the realm role that the operation needs, but another role in this call.
        Portal presenter = Portal.of("presenter", "officer", "evaluator");
        Portal evaluator = Portal.of("evaluator-1", "officer", "presenter", "decider");

        refused(presenter.stepIn("reviews", review, "eligibility", "\"0\"", ELIGIBLE), 403, "forbidden");
        refused(
                presenter.create("/v1/reviews/" + review + "/assignments", "a key", PlayedCall.offerTo(1)),
                403,
                "forbidden");
        refused(evaluator.get("/v1/reviews/{id}", review), 403, "forbidden");
        refused(evaluator.get("/v1/rankings/{call}", call.id()), 403, "forbidden");
        refused(evaluator.create("/v1/selections", "a key", call.selection()), 403, "forbidden");
    }

    @Test
    void refusesTheCallRoleWithoutItsRealmRole() {
        refused(Portal.of("officer", "presenter").get("/v1/reviews/{id}", review), 403, "forbidden");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                              | /eligible",
                "{\"eligible\": null}                            | /eligible",
                "{\"eligible\": \"yes\"}                         | /eligible",
                "{\"eligible\": true, \"mood\": \"good\"}        | /mood",
                "{\"eligible\": false}                           | /reasons",
                "{\"eligible\": false, \"reasons\": \"No\"}      | /reasons",
                "{\"eligible\": false, \"reasons\": {\"fi\": \"Ei\", \"sv\": \"Nej\"}} | /reasons/en",
                "{\"eligible\": false, \"reasons\": {\"fi\": \"\\u200b\", \"sv\": \"Nej\", \"en\": \"No\"}} | /reasons/fi",
                "{\"eligible\": false, \"reasons\": {\"fi\": \"Ei\", \"sv\": \"\\u00ad\\u3164\", \"en\": \"No\"}} | /reasons/sv",
                "{\"eligible\": false, \"reasons\": {\"fi\": \"Ei\", \"sv\": \"\\ud800\", \"en\": \"No\"}} | /reasons/sv"
            })
    void pointsAtTheFaultOfARequest(String body, String pointer) {
        refused(Portal.officer().step("reviews", review, "eligibility", body), 400, "invalid-request")
                .then()
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void refusesAChangeWithoutTheVersionOrWithAStaleOne() {
        refused(
                Portal.officer()
                        .request()
                        .contentType(ContentType.JSON)
                        .body(ELIGIBLE)
                        .post("/v1/reviews/{id}/eligibility", review),
                428,
                "precondition-required");
        String current = Portal.officer().etag("reviews", review).replace("\"", "");
        refused(Portal.officer().stepIn("reviews", review, "eligibility", "\"7\"", ELIGIBLE), 412, "stale-version")
                .then()
                .body("currentVersion", hasToString(current));
    }

    @Test
    void tellsWhatTheStateAllows() {
        call.closes();
        Portal.officer().step("reviews", review, "eligibility", ELIGIBLE).then().statusCode(200);

        refused(Portal.officer().step("reviews", review, "eligibility", ELIGIBLE), 409, "illegal-transition")
                .then()
                .body("state", equalTo("ELIGIBLE"))
                .body("allowed", containsInAnyOrder("confirm-again", "correct-to-ineligible", "assign"));
    }

    @Test
    void decidesEligibilityOnlyAfterTheCallHasClosed() {
        PlayedCall open = new PlayedCall(kafka, database);
        open.isOpen();
        UUID early = open.receives(anApplication());

        refused(Portal.officer().step("reviews", early, "eligibility", ELIGIBLE), 409, "call-not-closed")
                .then()
                .body("closesAt", equalTo("2118-11-21T14:15:00Z"))
                .body("awaited", equalTo("fi.verkosto.call.closed.v1"));
        refused(Portal.officer().create("/v1/selections", "early", open.selection()), 409, "call-not-closed");
    }

    @Test
    void givesListsPageByPage() {
        UUID second = call.receives(anApplication());
        UUID third = call.receives(anApplication());

        String next = Portal.observer()
                .get("/v1/reviews?call={call}&limit=2", call.id())
                .then()
                .statusCode(200)
                .body("items.id", contains(review.toString(), second.toString()))
                .extract()
                .path("next");
        Portal.observer()
                .get("/v1/reviews?call={call}&limit=2&cursor={cursor}", call.id(), next)
                .then()
                .statusCode(200)
                .body("items.id", contains(third.toString()))
                .body("next", equalTo(null));
        Portal.observer()
                .get("/v1/reviews?call={call}&state=REVIEWED", call.id())
                .then()
                .statusCode(200)
                .body("items", empty());
        refused(Portal.observer().get("/v1/reviews?limit=0"), 400, "invalid-request");
        refused(Portal.observer().get("/v1/reviews?cursor=nonsense"), 400, "invalid-request");
    }
}
