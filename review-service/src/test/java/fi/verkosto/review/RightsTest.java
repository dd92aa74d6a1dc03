package fi.verkosto.review;

import static fi.verkosto.review.PlayedCall.REASONS;
import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.anApplication;
import static io.restassured.http.Method.DELETE;
import static io.restassured.http.Method.GET;
import static io.restassured.http.Method.PATCH;
import static io.restassured.http.Method.POST;
import static io.restassured.http.Method.PUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who of a call's staff may do what. Everybody has the realm roles of all work, so that only the role in the call decides; and
 * once more all but their own.
 */
@QuarkusTest
@WithPostgresAndKafka
class RightsTest {

    /** Each person of the staff with the realm role of their work. */
    private static final Map<String, String> STAFF = Map.of(
            "officer", "officer",
            "presenter", "presenter",
            "decider", "decider",
            "observer", "ministry-observer",
            "evaluator-1", "evaluator");

    /** Whom the call names for work that only people of its agency do. */
    private static final List<String> AGENCYS_OWN = List.of("officer", "presenter", "decider");

    private static final String OTHER_AGENCY = "9900010-6";

    private static final String READERS = "officer presenter decider observer";
    private static final String REASON = "{\"reason\": \"Because\"}";

    /** That nothing has: whoever may do it is told so, and it is not done. */
    private static final String STALE = "\"99\"";

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;
    private UUID review;
    private UUID assignment;

    @BeforeEach
    void playACall() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
        review = call.receivesEligible(anApplication());
        assignment = call.offersAccepted(review, 1);
        call.scores(assignment, 1, 3, 3, 3, 3, 3);
    }

    @Test
    void areThoseOfTheRoleInTheCall() {
        SentApplication application = anApplication();
        call.receivesReviewed(application, 2);
        String panels = PlayedPanel.all(review);
        String panel = PlayedPanel.closed(review, 2, 2, 2, 2, 2).path();
        String selection = Portal.officer()
                .create("/v1/selections", UUID.randomUUID().toString(), call.selection())
                .header("Location");
        UUID decision = call.presents(application);
        String tried = "{\"callId\": \"" + call.id() + "\", \"name\": \"A try\"}";
        String scenario = Portal.officer()
                .create("/v1/scenarios", UUID.randomUUID().toString(), tried)
                .header("Location");
        String comparison = scenario.replace("/v1/scenarios/", "/v1/scenario-comparisons?scenario=");
        String planned = "{\"callId\": \"" + call.id() + "\", \"evaluatorsPerApplication\": 1}";
        String plan = Portal.officer()
                .create("/v1/assignment-plans", UUID.randomUUID().toString(), planned)
                .header("Location");
        String ineligible = "{\"eligible\": false, \"reasons\": " + REASONS + ", \"correctedBecause\": \"Because\"}";

        List<Operation> operations = List.of(
                new Operation(GET, "/v1/reviews/" + review, null, READERS),
                new Operation(GET, "/v1/reviews?call=" + call.id(), null, READERS),
                new Operation(GET, "/v1/reviews/" + review + "/history", null, READERS),
                new Operation(GET, "/v1/reviews/" + review + "/assignments", null, READERS + " evaluator-1"),
                new Operation(GET, "/v1/assignments/" + assignment, null, READERS + " evaluator-1"),
                new Operation(GET, "/v1/rankings/" + call.id(), null, "officer presenter decider"),
                new Operation(GET, "/v1/rankings/" + call.id() + "/evaluators", null, "officer"),
                new Operation(GET, "/v1/rankings/" + call.id() + "/distribution", null, "officer presenter decider"),
                new Operation(GET, "/v1/rankings/" + call.id() + "/history", null, READERS),
                new Operation(GET, "/v1/review-notes/" + call.id(), null, "officer"),
                new Operation(GET, "/v1/decisions?call=" + call.id(), null, READERS),
                new Operation(GET, "/v1/decisions/" + decision, null, READERS),
                new Operation(GET, selection, null, READERS),
                new Operation(GET, "/v1/reviews/" + review + "/checks", null, READERS),
                new Operation(GET, "/v1/eligibility-checks/" + call.id(), null, READERS),
                new Operation(POST, "/v1/eligibility-confirmations/" + call.id() + "/preview", "{}", "officer"),
                new Operation(
                        POST,
                        "/v1/eligibility-confirmations/" + call.id(),
                        "{\"applications\": [{\"reviewId\": \"" + review + "\", \"digest\": \"none\"}]}",
                        "officer"),
                new Operation(POST, "/v1/reviews/" + review + "/eligibility", "{\"eligible\": true}", "officer"),
                new Operation(POST, "/v1/reviews/" + review + "/eligibility-correction", ineligible, "officer"),
                new Operation(POST, "/v1/reviews/" + review + "/assignments", "{\"evaluator\": \"nobody\"}", "officer"),
                new Operation(POST, "/v1/assignments/" + assignment + "/ending", REASON, "officer"),
                new Operation(POST, "/v1/assignments/" + assignment + "/completion", null, "evaluator-1"),
                new Operation(POST, panels, null, "officer"),
                new Operation(GET, panels, null, READERS + " evaluator-1"),
                new Operation(GET, panel, null, READERS + " evaluator-1"),
                new Operation(PUT, panel, PlayedPanel.content(1), "officer"),
                new Operation(POST, panel + "/closing", null, "officer"),
                new Operation(POST, panel + "/reopening", REASON, "officer"),
                new Operation(POST, panel + "/cancellation", REASON, "officer"),
                new Operation(POST, "/v1/assignment-plans", planned, "officer"),
                new Operation(GET, plan, null, READERS),
                new Operation(PUT, plan + "/pairs", "{\"pairs\": []}", "officer"),
                new Operation(POST, plan + "/offering", null, "officer"),
                new Operation(POST, "/v1/scenarios", tried, "officer"),
                new Operation(GET, "/v1/scenarios?call=" + call.id(), null, READERS),
                new Operation(GET, scenario, null, READERS),
                new Operation(GET, comparison, null, READERS),
                new Operation(GET, scenario + "/applications/" + application.id(), null, READERS),
                new Operation(PUT, scenario + "/name", "{\"name\": \"Another\"}", "officer"),
                new Operation(DELETE, scenario, null, "officer"),
                new Operation(GET, "/v1/records/" + call.id() + "/selection", null, "officer presenter decider"),
                new Operation(POST, "/v1/selections", call.selection(), "officer"),
                new Operation(PATCH, "/v1/decisions/" + decision, "{}", "officer"),
                new Operation(GET, "/v1/decision-lists/" + call.id(), null, READERS),
                new Operation(GET, "/v1/successions/" + call.id(), null, READERS),
                new Operation(POST, "/v1/decision-presentations/preview", call.selection(), "presenter"),
                new Operation(POST, "/v1/decision-presentations", moved(decision), "presenter"),
                new Operation(POST, "/v1/decision-approvals/preview", call.selection(), "decider"),
                new Operation(POST, "/v1/decision-approvals", moved(decision), "decider"),
                new Operation(POST, "/v1/decision-notifications/preview", call.selection(), "officer"),
                new Operation(POST, "/v1/decision-notifications", moved(decision), "officer"),
                new Operation(POST, "/v1/decisions/" + decision + "/presentation", null, "presenter"),
                new Operation(POST, "/v1/decisions/" + decision + "/return", REASON, "presenter decider"),
                new Operation(POST, "/v1/decisions/" + decision + "/approval", null, "decider"),
                new Operation(POST, "/v1/decisions/" + decision + "/notification", null, "officer"));

        assertThat(operations).allSatisfy(RightsTest::isForNobodyElse);
    }

    private String moved(UUID decision) {
        return "{\"callId\": \"%s\", \"decisions\": [{\"decisionId\": \"%s\", \"digest\": \"none\"}]}"
                .formatted(call.id(), decision);
    }

    private static void isForNobodyElse(Operation operation) {
        TreeSet<String> may = new TreeSet<>(STAFF.keySet());
        may.removeIf(person -> operation.refuses(Portal.of(person, realmRolesBut(""))));
        assertThat(may).containsExactlyInAnyOrder(operation.whoMay().split(" "));

        assertThat(operation.whoMay().split(" "))
                .allMatch(person -> operation.refuses(Portal.of(person, realmRolesBut(STAFF.get(person)))));
        assertThat(operation.statusFor(Portal.of("stranger", realmRolesBut(""))))
                .isEqualTo(404);
        assertThat(AGENCYS_OWN)
                .allMatch(person ->
                        operation.statusFor(Portal.actingFor(OTHER_AGENCY, person, realmRolesBut(""))) == 404);
    }

    /** Else who has read something else is told of a state that they do not know. The rights before are in the test above. */
    @Test
    void areFollowedByTheVersionAndThenTheState() {
        SentApplication application = anApplication();
        call.receivesReviewed(application, 2);
        call.selects();
        UUID decision = call.decisionOn(application);
        String ineligible = "{\"eligible\": false, \"reasons\": " + REASONS + ", \"correctedBecause\": \"Because\"}";

        List<Step> refusedByState = List.of(
                new Step(Portal.officer(), "reviews", review, "eligibility", "{\"eligible\": true}"),
                new Step(Portal.officer(), "reviews", review, "eligibility-correction", ineligible),
                new Step(Portal.officer(), "assignments", assignment, "ending", REASON),
                new Step(Portal.evaluator(1), "assignments", assignment, "acceptance", null),
                new Step(Portal.decider(), "decisions", decision, "approval", null));

        assertThat(refusedByState).allSatisfy(step -> {
            assertThat(step.in(STALE)).isEqualTo(412);
            assertThat(step.in(step.portal().etag(step.resource(), step.id()))).isEqualTo(409);
        });
    }

    @Test
    void listOnlyWhatTheRoleLetsRead() {
        for (String path : List.of("/v1/reviews", "/v1/decisions")) {
            Portal.of("evaluator-1", realmRolesBut("")).get(path).then().body("items", empty());
            Portal.of("observer", realmRolesBut("ministry-observer"))
                    .get(path)
                    .then()
                    .body("items", empty());
        }
    }

    @Test
    void endWhereAnEvaluatorLeavesTheStaff() {
        UUID open = call.offersAccepted(call.receivesEligible(anApplication()), 1);
        Portal evaluator = Portal.evaluator(1);

        call.hasEvaluators();

        for (String step : List.of("acceptance", "completion", "refusal")) {
            String body = step.equals("refusal") ? REASON : null;
            refused(evaluator.stepIn("assignments", open, step, STALE, body), 404, "not-found");
        }
        refused(evaluator.get("/v1/assignments/{id}", assignment), 404, "not-found");
        refused(evaluator.get("/v1/reviews/{id}/assignments", review), 404, "not-found");
        evaluator.get("/v1/assignments?call={call}", call.id()).then().body("items", empty());
    }

    private static String[] realmRolesBut(String without) {
        return STAFF.values().stream().filter(role -> !role.equals(without)).toArray(String[]::new);
    }

    private record Operation(Method method, String path, String body, String whoMay) {

        /** Strangers to an operation are told that they may not, or that there is nothing. */
        boolean refuses(Portal portal) {
            return List.of(403, 404).contains(statusFor(portal));
        }

        int statusFor(Portal portal) {
            var request = portal.request().header("If-Match", STALE).header("Idempotency-Key", UUID.randomUUID());
            if (body != null) {
                request.contentType(method == PATCH ? "application/merge-patch+json" : "application/json")
                        .body(body);
            }
            return request.request(method, path).statusCode();
        }
    }

    private record Step(Portal portal, String resource, UUID id, String step, String body) {

        int in(String version) {
            return portal.stepIn(resource, id, step, version, body).statusCode();
        }
    }
}
