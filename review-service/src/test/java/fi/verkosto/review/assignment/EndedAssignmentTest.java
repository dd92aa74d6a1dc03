package fi.verkosto.review.assignment;

import static fi.verkosto.review.PlayedCall.offerTo;
import static fi.verkosto.review.PlayedCall.sheet;
import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody who says nothing, or who is gone, holds up a review. */
@QuarkusTest
@WithPostgresAndKafka
class EndedAssignmentTest {

    private static final String REASON = "{\"reason\": \"No answer for three weeks.\"}";

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;
    private SentApplication application;
    private UUID review;

    @BeforeEach
    void receiveAnEligibleApplication() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
        application = anApplication();
        review = call.receivesEligible(application);
    }

    @Test
    void finishesTheReviewWithoutASilentEvaluator() {
        UUID done = call.offersAccepted(review, 1);
        UUID silent = call.offers(review, 2);
        call.scores(done, 1, 3, 3, 3, 3, 3);
        assertThat(state()).isEqualTo("IN_REVIEW");

        end(silent)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("ENDED"))
                .body("ending.cause", equalTo("BY_OFFICER"))
                .body("ending.reason", equalTo("No answer for three weeks."))
                .body("ending.by", equalTo("officer"))
                .body("ending.at", notNullValue())
                .body("application", nullValue());

        assertThat(state()).isEqualTo("REVIEWED");
        assertThat(database.published("fi.verkosto.review.completed.v1", application.id()))
                .hasSize(1);
        Portal.evaluator(2)
                .get("/v1/assignments/{id}", silent)
                .then()
                .body("ending.reason", equalTo("No answer for three weeks."));
        refused(Portal.evaluator(2).step("assignments", silent, "acceptance"), 409, "illegal-transition");
    }

    @Test
    void countsNoScoresOfAnEndedAssignment() {
        UUID done = call.offersAccepted(review, 1);
        UUID unfinished = call.offersAccepted(review, 2);
        Portal second = Portal.evaluator(2);
        second.putScores(unfinished, second.etag("assignments", unfinished), sheet(0, 0, 0, 0, 0))
                .then()
                .statusCode(200);
        call.scores(done, 1, 3, 3, 3, 3, 3);

        end(unfinished).then().statusCode(200);

        Portal.officer().get("/v1/rankings/{call}", call.id()).then().body("strands[0].places[0].mean", equalTo(3.0f));
    }

    @Test
    void letsTheOfficerAskAnewWhenNobodyIsLeft() {
        UUID gone = call.offersAccepted(review, 1);

        end(gone).then().statusCode(200);

        assertThat(state()).isEqualTo("ELIGIBLE");
        UUID again = call.offers(review, 1);
        assertThat(again).isNotEqualTo(gone);
        Portal.officer()
                .get("/v1/reviews/{id}/assignments", review)
                .then()
                .body("items.state", contains("ENDED", "OFFERED"));
        Portal.evaluator(1).get("/v1/assignments?call={call}", call.id()).then().body("items", hasSize(2));
        call.offers(review, 2);
        refused(offer(1), 409, "already-assigned");
        Portal.evaluator(1).step("assignments", again, "acceptance").then().statusCode(200);
        call.scores(again, 1, 2, 2, 2, 2, 2);
        assertThat(state()).isEqualTo("IN_REVIEW");
    }

    /** A refusal of the last one left the review waiting for nobody. */
    @Test
    void letsTheOfficerAskAnewWhenEverybodyDeclined() {
        UUID only = call.offersAccepted(review, 1);

        Portal.evaluator(1).step("assignments", only, "refusal", REASON).then().statusCode(200);

        assertThat(state()).isEqualTo("ELIGIBLE");
        refused(offer(1), 409, "already-assigned");
        call.offers(review, 2);
    }

    @Test
    void endsNothingThatIsComplete() {
        UUID complete = call.offersAccepted(review, 1);
        call.offers(review, 2);
        call.scores(complete, 1, 3, 3, 3, 3, 3);

        refused(end(complete), 409, "illegal-transition").then().body("state", equalTo("COMPLETE"));
    }

    @Test
    void endsOnlyOnceAndOnlyWhatTheOfficerHasSeen() {
        UUID assignment = call.offers(review, 1);
        Portal.evaluator(1).step("assignments", assignment, "acceptance").then().statusCode(200);

        refused(Portal.officer().stepIn("assignments", assignment, "ending", "\"0\"", REASON), 412, "stale-version");
        end(assignment).then().statusCode(200);
        refused(end(assignment), 409, "illegal-transition").then().body("allowed", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\": null}", "{\"reason\": \"\\u200b\\n\"}"})
    void needsAReason(String body) {
        UUID assignment = call.offers(review, 1);

        refused(Portal.officer().step("assignments", assignment, "ending", body), 400, "invalid-request")
                .then()
                .body("errors.pointer", contains("/reason"));
        Portal.evaluator(1).get("/v1/assignments/{id}", assignment).then().body("state", equalTo("OFFERED"));
    }

    @Test
    void isForOfficersOfTheCall() {
        UUID assignment = call.offers(review, 1);

        refused(
                Portal.of("evaluator-1", "officer").stepIn("assignments", assignment, "ending", "\"0\"", REASON),
                403,
                "forbidden");
        refused(
                Portal.of("stranger", "officer").stepIn("assignments", assignment, "ending", "\"0\"", REASON),
                404,
                "not-found");
        refused(Portal.officer().stepIn("assignments", UUID.randomUUID(), "ending", "\"0\"", REASON), 404, "not-found");
    }

    @Test
    void endsTheOpenAssignmentsOfAnEvaluatorWhoLeavesTheStaff() {
        UUID stays = call.offersAccepted(review, 1);
        UUID leaves = call.offersAccepted(review, 2);
        call.scores(stays, 1, 2, 2, 2, 2, 2);

        call.hasEvaluators("evaluator-1");

        Portal.officer()
                .get("/v1/assignments/{id}", leaves)
                .then()
                .body("state", equalTo("ENDED"))
                .body("ending.cause", equalTo("LEFT_STAFF"))
                .body("ending.by", nullValue())
                .body("ending.reason", nullValue());
        assertThat(state()).isEqualTo("REVIEWED");
    }

    @Test
    void keepsWhatAnEvaluatorCompletedBeforeTheyLeft() {
        UUID complete = call.offersAccepted(review, 1);
        call.scores(complete, 1, 2, 2, 2, 2, 2);

        call.hasEvaluators();

        Portal.officer().get("/v1/assignments/{id}", complete).then().body("state", equalTo("COMPLETE"));
        assertThat(state()).isEqualTo("REVIEWED");
    }

    @Test
    void asksSomebodyWhoComesBackAgain() {
        UUID before = call.offers(review, 1);
        call.hasEvaluators();
        assertThat(state()).isEqualTo("ELIGIBLE");
        refused(offer(1), 422, "not-an-evaluator");

        call.hasEvaluators("evaluator-1");

        UUID again = call.offers(review, 1);
        assertThat(again).isNotEqualTo(before);
        Portal.evaluator(1)
                .get("/v1/assignments/{id}", before)
                .then()
                .body("state", equalTo("ENDED"))
                .body("ending.cause", not(equalTo("BY_OFFICER")));
    }

    private Response end(UUID assignment) {
        return Portal.officer().step("assignments", assignment, "ending", REASON);
    }

    private Response offer(int evaluator) {
        return Portal.officer()
                .create(
                        "/v1/reviews/" + review + "/assignments",
                        UUID.randomUUID().toString(),
                        offerTo(evaluator));
    }

    private String state() {
        return database.stateOf(application.id()).orElseThrow();
    }
}
