package fi.verkosto.review.assignment;

import static fi.verkosto.review.PlayedCall.offerTo;
import static fi.verkosto.review.PlayedCall.sheet;
import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.GRADIA;
import static fi.verkosto.review.SentApplication.OMNIA;
import static fi.verkosto.review.SentApplication.TREDU;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Evaluators at work on one eligible application of Omnia and Gradia. */
@QuarkusTest
@WithPostgresAndKafka
class EvaluationTest {

    private static final String REASON = "{\"reason\": \"I worked with the applicant last year.\"}";

    KafkaTopic kafka;

    @Inject
    Database database;

    @Inject
    EntityManagerFactory entities;

    private PlayedCall call;
    private SentApplication application;
    private UUID review;

    @BeforeEach
    void receiveAnEligibleApplication() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
        application = anApplication().with(GRADIA);
        review = call.receivesEligible(application);
    }

    @Test
    void offersOnlyToEvaluatorsOfTheCallAndOnlyOnce() {
        String path = "/v1/reviews/" + review + "/assignments";
        call.offers(review, 1);

        refused(Portal.officer().create(path, "to nobody " + review, offerTo(9)), 422, "not-an-evaluator")
                .then()
                .body("errors.pointer", contains("/evaluator"));
        refused(Portal.officer().create(path, "again " + review, offerTo(1)), 409, "already-assigned");
    }

    @Test
    void answersTheSameKeyWithTheSameAssignment() {
        String path = "/v1/reviews/" + review + "/assignments";
        String key = "offer " + review;

        String first = id(Portal.officer().create(path, key, offerTo(1)).then().statusCode(201));
        String second = id(Portal.officer().create(path, key, offerTo(1)).then().statusCode(201));

        assertThat(second).isEqualTo(first);
        refused(Portal.officer().create(path, key, offerTo(2)), 422, "idempotency-key-reused");
        refused(Portal.officer().create(path, "", offerTo(2)), 400, "idempotency-key-required");
        Portal.officer().get(path).then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readsAListOfAssignmentsWithAsManyStatementsAsOneAssignment(boolean blind) {
        if (blind) {
            call.isBlind("evaluator-1", "evaluator-2");
        }
        call.offers(review, 1);
        for (int i = 0; i < 4; i++) {
            call.offers(call.receivesEligible(anApplication()), 1);
        }

        long one = statementsOf(() -> ownAssignments(1).body("items", hasSize(1)));
        long five = statementsOf(() -> ownAssignments(5).body("items", hasSize(5)));

        assertThat(five).isEqualTo(one);
    }

    private ValidatableResponse ownAssignments(int limit) {
        return Portal.evaluator(1)
                .get("/v1/assignments?call={call}&limit={limit}", call.id(), limit)
                .then()
                .statusCode(200);
    }

    /** The least of several counts: jobs of the service send statements of their own meanwhile. */
    private long statementsOf(Runnable work) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long least = IntStream.range(0, 5)
                .mapToLong(_ -> {
                    statistics.clear();
                    work.run();
                    return statistics.getPrepareStatementCount();
                })
                .min()
                .orElseThrow();
        statistics.setStatisticsEnabled(false);
        return least;
    }

    @Test
    void offersNothingBeforeEligibilityIsDecided() {
        UUID pending = call.receives(anApplication());

        refused(
                Portal.officer().create("/v1/reviews/" + pending + "/assignments", "early " + pending, offerTo(1)),
                409,
                "illegal-transition");
    }

    @Test
    void beginsTheReviewWhenTheFirstEvaluatorAccepts() {
        UUID assignment = call.offers(review, 1);
        assertThat(database.stateOf(application.id())).contains("ELIGIBLE");

        Portal.evaluator(1)
                .step("assignments", assignment, "acceptance")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("ACCEPTED"))
                .body("application.title", equalTo("Osaava johto, vahva verkosto"));

        assertThat(database.stateOf(application.id())).contains("IN_REVIEW");
    }

    @ParameterizedTest
    @ValueSource(strings = {OMNIA, GRADIA})
    void disqualifiesAnEvaluatorOfTheLeadOrAMember(String organisation) {
        int somebody = call.hasAnotherEvaluator();
        UUID assignment = call.offers(review, somebody);

        refused(
                        Portal.evaluatorOf(somebody, organisation).step("assignments", assignment, "acceptance"),
                        409,
                        "evaluator-disqualified")
                .then()
                .body("state", equalTo("DISQUALIFIED"));

        Portal.evaluator(somebody)
                .get("/v1/assignments/{id}", assignment)
                .then()
                .body("state", equalTo("DISQUALIFIED"))
                .body("application", nullValue());
        refused(
                Portal.evaluator(somebody).step("assignments", assignment, "acceptance"),
                409,
                "evaluator-disqualified");
        assertThat(database.stateOf(application.id())).contains("ELIGIBLE");
    }

    @Test
    void disqualifiesAtALaterStepToo() {
        int somebody = call.hasAnotherEvaluator();
        UUID assignment = call.offersAccepted(review, somebody);
        call.scores(call.offersAccepted(review, 2), 2, 2, 2, 2, 2, 2);
        Portal moved = Portal.evaluatorOf(somebody, GRADIA);

        refused(moved.putScores(assignment, "\"1\"", sheet(3, 3, 3, 3, 3)), 409, "evaluator-disqualified");

        moved.get("/v1/assignments/{id}", assignment).then().body("state", equalTo("DISQUALIFIED"));
        assertThat(database.stateOf(application.id())).contains("REVIEWED");
    }

    @Test
    void disqualifiesWhenTheConsortiumChangesAndFinishesWithoutThem() {
        int somebody = call.hasAnotherEvaluator();
        UUID first = call.offers(review, somebody);
        UUID second = call.offersAccepted(review, 2);
        Portal ofTredu = Portal.evaluatorOf(somebody, TREDU);
        ofTredu.step("assignments", first, "acceptance").then().statusCode(200);
        call.scores(second, 2, 2, 2, 2, 2, 2);
        assertThat(database.stateOf(application.id())).contains("IN_REVIEW");

        call.receives(application.inVersion(2).with(GRADIA, TREDU));

        ofTredu.get("/v1/assignments/{id}", first).then().body("state", equalTo("DISQUALIFIED"));
        assertThat(database.stateOf(application.id())).contains("REVIEWED");
    }

    @Test
    void finishesWithoutThoseWhoDeclined() {
        UUID first = call.offersAccepted(review, 1);
        UUID second = call.offers(review, 2);
        call.scores(first, 1, 1, 1, 1, 1, 1);
        assertThat(database.stateOf(application.id())).contains("IN_REVIEW");

        Portal.evaluator(2)
                .step("assignments", second, "refusal", REASON)
                .then()
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("declineReason", notNullValue());

        assertThat(database.stateOf(application.id())).contains("REVIEWED");
        assertThat(database.published("fi.verkosto.review.completed.v1", application.id()))
                .hasSize(1);
    }

    @Test
    void showsTheScoresOfOthersOnlyToThoseWhoHaveCompleted() {
        UUID first = call.offersAccepted(review, 1);
        UUID second = call.offersAccepted(review, 2);
        String all = "/v1/reviews/" + review + "/assignments";
        call.scores(first, 1, 3, 3, 2, 3, 2);

        Portal.evaluator(2).get(all).then().statusCode(200).body("items.id", contains(second.toString()));
        refused(Portal.evaluator(2).get("/v1/assignments/{id}", first), 404, "not-found");
        Portal.observer().get(all).then().statusCode(200).body("items[0].scores", hasSize(5));

        call.scores(second, 2, 2, 2, 2, 3, 1);

        Portal.evaluator(2)
                .get(all)
                .then()
                .body("items.id", contains(first.toString(), second.toString()))
                .body("items[0].scores.score", contains(3, 3, 2, 3, 2));
    }

    @Test
    void hidesTheScoresOfOthersFromAReaderWhoEvaluatesToo() {
        call.hasEvaluators("evaluator-1", "observer");
        UUID first = call.offersAccepted(review, 1);
        Portal both = Portal.of("observer", "ministry-observer", "evaluator");
        String all = "/v1/reviews/" + review + "/assignments";
        UUID own = UUID.fromString(id(Portal.officer()
                .create(all, UUID.randomUUID().toString(), "{\"evaluator\": \"observer\"}")
                .then()
                .statusCode(201)));
        both.step("assignments", own, "acceptance").then().statusCode(200);
        call.scores(first, 1, 3, 3, 2, 3, 2);

        both.get(all)
                .then()
                .statusCode(200)
                .body("items.id", contains(first.toString(), own.toString()))
                .body("items[0].scores", nullValue());
        both.get("/v1/assignments/{id}", first).then().body("scores", nullValue());

        both.putScores(own, "\"1\"", sheet(1, 1, 1, 1, 1)).then().statusCode(200);
        both.step("assignments", own, "completion").then().statusCode(200);
        both.get(all).then().body("items[0].scores", hasSize(5));
    }

    @Test
    void scoresNothingThatWasWithdrawn() {
        UUID assignment = call.offersAccepted(review, 1);
        Portal evaluator = Portal.evaluator(1);
        evaluator.putScores(assignment, "\"1\"", sheet(3, 3, 3, 3, 3)).then().statusCode(200);

        call.withdraws(application.id());

        refused(evaluator.putScores(assignment, "\"2\"", sheet(1, 1, 1, 1, 1)), 409, "illegal-transition");
        refused(evaluator.step("assignments", assignment, "completion"), 409, "illegal-transition")
                .then()
                .body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void keepsAnAssignmentToItsEvaluator() {
        UUID assignment = call.offers(review, 1);

        refused(Portal.evaluator(2).stepIn("assignments", assignment, "acceptance", "\"0\"", null), 404, "not-found");
        Portal.evaluator(2)
                .get("/v1/assignments?call={call}", call.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        Portal.evaluator(1)
                .get("/v1/assignments?call={call}", call.id())
                .then()
                .body("items.id", contains(assignment.toString()))
                .body("next", nullValue());
    }

    @Test
    void pointsAtFaultyScores() {
        UUID assignment = call.offersAccepted(review, 1);
        Portal evaluator = Portal.evaluator(1);

        refused(evaluator.putScores(assignment, "\"1\"", """
                        {"applicationVersion": 1, "scores": [{"criterion": "A", "score": 4}, {"criterion": "CHARM", "score": 1}]}"""), 422, "scores-invalid")
                .then()
                .body("errors.pointer", containsInAnyOrder("/scores/0/score", "/scores/1/criterion"));
        refused(evaluator.putScores(assignment, "\"1\"", """
                        {"applicationVersion": 1, "scores": [{"criterion": "A", "score": 2.5}]}"""), 400, "invalid-request")
                .then()
                .body("errors.pointer", contains("/scores/0/score"));
        refused(evaluator.putScores(assignment, "\"1\"", """
                        {"applicationVersion": 1, "scores": [{"criterion": "A", "score": 2, "stars": 5}]}"""), 400, "invalid-request")
                .then()
                .body("errors.pointer", contains("/scores/0/stars"));
        refused(evaluator.putScores(assignment, "\"0\"", sheet(1, 1)), 412, "stale-version");
    }

    @Test
    void completesOnlyWithEveryCriterionScored() {
        UUID assignment = call.offersAccepted(review, 1);
        Portal evaluator = Portal.evaluator(1);
        evaluator.putScores(assignment, "\"1\"", sheet(3, 2, 1)).then().statusCode(200);

        refused(evaluator.step("assignments", assignment, "completion"), 422, "scores-incomplete")
                .then()
                .body("errors.pointer", contains("/scores/D", "/scores/E"));
    }

    @Test
    void letsScoresStandOnceComplete() {
        UUID assignment = call.offersAccepted(review, 1);
        call.scores(assignment, 1, 3, 3, 3, 3, 3);
        Portal evaluator = Portal.evaluator(1);

        refused(
                        evaluator.putScores(
                                assignment, evaluator.etag("assignments", assignment), sheet(0, 0, 0, 0, 0)),
                        409,
                        "illegal-transition")
                .then()
                .body("state", equalTo("COMPLETE"))
                .body("allowed", containsInAnyOrder("reopen", "disqualify"));
    }

    @Test
    void finishesOnceWhenTheLastEvaluatorsCompleteAtTheSameMoment() throws Exception {
        UUID first = call.offersAccepted(review, 1);
        UUID second = call.offersAccepted(review, 2);
        Portal.evaluator(1)
                .putScores(first, "\"1\"", sheet(3, 3, 3, 3, 3))
                .then()
                .statusCode(200);
        Portal.evaluator(2)
                .putScores(second, "\"1\"", sheet(1, 1, 1, 1, 1))
                .then()
                .statusCode(200);
        List<Callable<Integer>> completions = List.of(
                () -> Portal.evaluator(1)
                        .stepIn("assignments", first, "completion", "\"2\"", null)
                        .statusCode(),
                () -> Portal.evaluator(2)
                        .stepIn("assignments", second, "completion", "\"2\"", null)
                        .statusCode());

        try (var executor = Executors.newFixedThreadPool(completions.size())) {
            for (var answer : executor.invokeAll(completions)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }

        assertThat(database.stateOf(application.id())).contains("REVIEWED");
        assertThat(database.published("fi.verkosto.review.completed.v1", application.id()))
                .hasSize(1);
    }

    private static String id(ValidatableResponse response) {
        return response.extract().path("id");
    }
}
