package fi.verkosto.review.assignment;

import static fi.verkosto.review.PlayedCall.sheet;
import static fi.verkosto.review.PlayedCall.sheetOf;
import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores that are drafts, about one version, reopened, or too late. */
@QuarkusTest
@WithPostgresAndKafka
class ReopenedScoresTest {

    private static final String REASON = "{\"reason\": \"Asked to correct a mistake.\"}";
    private static final String REOPENED = "fi.verkosto.review.reopened.v1";
    private static final String COMPLETED = "fi.verkosto.review.completed.v1";

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

    /** Officers, observers and other evaluators used to see what somebody had only begun. */
    @Test
    void keepsADraftToItsEvaluator() {
        UUID draft = call.offersAccepted(review, 1);
        call.scores(call.offersAccepted(review, 2), 2, 1, 1, 1, 1, 1);
        Portal.evaluator(1).putScores(draft, "\"1\"", sheet(3, 2)).then().statusCode(200);

        for (Portal other : new Portal[] {
            Portal.officer(), Portal.presenter(), Portal.decider(), Portal.observer(), Portal.evaluator(2)
        }) {
            other.get("/v1/assignments/{id}", draft)
                    .then()
                    .statusCode(200)
                    .body("scores", nullValue())
                    .body("scoredVersion", nullValue());
            other.get("/v1/reviews/{id}/assignments", review)
                    .then()
                    .body("items.find { it.id == '%s' }.scores".formatted(draft), nullValue());
        }
        Portal.evaluator(1).get("/v1/assignments/{id}", draft).then().body("scores", hasSize(2));
        Portal.officer()
                .step("assignments", draft, "ending", REASON)
                .then()
                .statusCode(200)
                .body("scores", nullValue());
    }

    @Test
    void needsTheRationaleThatTheCallDemands() {
        UUID assignment = call.offersAccepted(review, 1);
        Portal evaluator = Portal.evaluator(1);
        evaluator
                .putScores(assignment, "\"1\"", sheet(3, 3, 3, 3, 3).replace("Because", "\\u200b"))
                .then()
                .statusCode(200);

        refused(evaluator.step("assignments", assignment, "completion"), 422, "scores-incomplete")
                .then()
                .body("errors.pointer", contains("/scores/" + PlayedCall.REASONED + "/rationale"));
    }

    @Test
    void scoresTheVersionThatIsUnderReview() {
        UUID assignment = call.offersAccepted(review, 1);
        Portal evaluator = Portal.evaluator(1);
        evaluator.putScores(assignment, "\"1\"", sheet(3, 3, 3, 3, 3)).then().body("scoredVersion", equalTo(1));

        call.receives(application.inVersion(2));

        refused(evaluator.step("assignments", assignment, "completion"), 409, "application-changed")
                .then()
                .body("currentVersion", equalTo(2));
        refused(evaluator.putScores(assignment, "\"2\"", sheet(1, 1, 1, 1, 1)), 409, "application-changed");
        refused(evaluator.putScores(assignment, "\"2\"", sheetOf(3, 1, 1, 1, 1, 1)), 409, "application-changed");
        evaluator
                .putScores(assignment, "\"2\"", sheetOf(2, 2, 2, 2, 2, 2))
                .then()
                .statusCode(200)
                .body("scoredVersion", equalTo(2));
        evaluator
                .step("assignments", assignment, "completion")
                .then()
                .statusCode(200)
                .body("completedAt", notNullValue());
    }

    @Test
    void showsWhichVersionWasScoredWhereANewerOneCame() {
        UUID done = call.offersAccepted(review, 1);
        call.offersAccepted(review, 2);
        call.scores(done, 1, 3, 3, 3, 3, 3);

        call.receives(application.inVersion(2));

        Portal.officer()
                .get("/v1/assignments/{id}", done)
                .then()
                .body("scoredVersion", equalTo(1))
                .body("application.version", equalTo(2));
    }

    @Test
    void letsCompleteScoresChangeWithAReasonForEach() {
        UUID assignment = call.offersAccepted(review, 1);
        call.scores(assignment, 1, 3, 3, 3, 3, 3);
        assertThat(state()).isEqualTo("REVIEWED");

        reopen(assignment)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("scores", nullValue())
                .body("completedAt", nullValue())
                .body("earlierScores", hasSize(1))
                .body("earlierScores[0].scores.score", contains(3, 3, 3, 3, 3))
                .body("earlierScores[0].applicationVersion", equalTo(1))
                .body("earlierScores[0].completedAt", notNullValue())
                .body("earlierScores[0].reopened.by", equalTo("officer"))
                .body("earlierScores[0].reopened.reason", equalTo("Asked to correct a mistake."));
        assertThat(state()).isEqualTo("IN_REVIEW");
        assertThat(database.published(REOPENED, application.id())).hasSize(1);

        Portal evaluator = Portal.evaluator(1);
        evaluator
                .putScores(assignment, evaluator.etag("assignments", assignment), sheet(3, 3, 2, 3, 1))
                .then()
                .statusCode(200);
        refused(evaluator.step("assignments", assignment, "completion"), 422, "scores-incomplete")
                .then()
                .body("errors.pointer", contains("/scores/C/changedBecause", "/scores/E/changedBecause"));
        String explained = sheet(3, 3, 2, 3, 1)
                .replace("\"score\": 2,", "\"score\": 2, \"changedBecause\": \"Misread\",")
                .replace("\"score\": 1,", "\"score\": 1, \"changedBecause\": \"Misread too\",");
        evaluator
                .putScores(assignment, evaluator.etag("assignments", assignment), explained)
                .then()
                .statusCode(200);
        evaluator
                .step("assignments", assignment, "completion")
                .then()
                .statusCode(200)
                .body("scores.changedBecause", contains(null, null, "Misread", null, "Misread too"));

        assertThat(state()).isEqualTo("REVIEWED");
        assertThat(database.published(COMPLETED, application.id())).hasSize(2);
        Portal.officer()
                .get("/v1/reviews/{id}/history", review)
                .then()
                .body("items.action", hasItem("SCORES_REOPENED"));
    }

    /** A second reopening compares with what was complete last, and asks for a new reason. */
    @Test
    void keepsEveryRound() {
        UUID assignment = call.offersAccepted(review, 1);
        call.scores(assignment, 1, 3, 3, 3, 3, 3);
        Portal evaluator = Portal.evaluator(1);
        reopen(assignment).then().statusCode(200);
        evaluator
                .putScores(
                        assignment,
                        evaluator.etag("assignments", assignment),
                        sheet(3, 3, 3, 3, 0).replace("\"score\": 0,", "\"score\": 0, \"changedBecause\": \"No plan\","))
                .then()
                .statusCode(200);
        evaluator.step("assignments", assignment, "completion").then().statusCode(200);

        reopen(assignment).then().statusCode(200).body("earlierScores", hasSize(2));

        evaluator
                .get("/v1/assignments/{id}", assignment)
                .then()
                .body("scores[4].score", equalTo(0))
                .body("scores[4].changedBecause", nullValue())
                .body("earlierScores[1].scores[4].changedBecause", equalTo("No plan"));
        evaluator.step("assignments", assignment, "completion").then().statusCode(200);
    }

    @Test
    void dropsDraftsOfDecisionsAndRefusesOnceOneIsPresented() {
        UUID assignment = call.offersAccepted(review, 1);
        call.scores(assignment, 1, 3, 3, 3, 3, 3);
        call.selects();
        reopen(assignment).then().statusCode(200);
        Portal.officer().get("/v1/decisions?call={call}", call.id()).then().body("items", hasSize(0));
        Portal.evaluator(1).step("assignments", assignment, "completion").then().statusCode(200);

        call.selects();
        call.presents(application);

        refused(reopen(assignment), 409, "illegal-transition").then().body("state", equalTo("PROPOSED"));
    }

    @Test
    void refusesWhereADecisionOnAnotherApplicationIsPresented() {
        UUID assignment = call.offersAccepted(review, 1);
        SentApplication other = anApplication();
        UUID otherReview = call.receives(other);
        call.closes();
        Portal.officer()
                .step("reviews", otherReview, "eligibility", "{\"eligible\": true}")
                .then()
                .statusCode(200);
        call.scores(call.offersAccepted(otherReview, 1), 1, 2, 2, 2, 2, 2);
        call.scores(assignment, 1, 3, 3, 3, 3, 3);
        call.selects();
        call.presents(other);

        refused(reopen(assignment), 409, "decisions-presented");
        assertThat(state()).isEqualTo("REVIEWED");
    }

    @Test
    void reopensOnlyWhatIsComplete() {
        UUID assignment = call.offersAccepted(review, 1);

        refused(reopen(assignment), 409, "illegal-transition").then().body("state", equalTo("ACCEPTED"));
        call.scores(assignment, 1, 3, 3, 3, 3, 3);
        refused(Portal.officer().stepIn("assignments", assignment, "reopening", "\"0\"", REASON), 412, "stale-version");
        reopen(assignment).then().statusCode(200);
        refused(reopen(assignment), 409, "illegal-transition");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\": null}", "{\"reason\": \"\\u200b\\n\"}"})
    void needsAReason(String body) {
        UUID assignment = call.offersAccepted(review, 1);
        call.scores(assignment, 1, 3, 3, 3, 3, 3);

        refused(Portal.officer().step("assignments", assignment, "reopening", body), 400, "invalid-request")
                .then()
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void isForOfficersOfTheCall() {
        UUID assignment = call.offersAccepted(review, 1);
        call.scores(assignment, 1, 3, 3, 3, 3, 3);

        refused(
                Portal.of("evaluator-1", "officer").stepIn("assignments", assignment, "reopening", "\"3\"", REASON),
                403,
                "forbidden");
        refused(Portal.evaluator(1).stepIn("assignments", assignment, "reopening", "\"3\"", REASON), 403, "forbidden");
        refused(
                Portal.of("stranger", "officer").stepIn("assignments", assignment, "reopening", "\"3\"", REASON),
                404,
                "not-found");
    }

    /** Not lost, and not counted. */
    @Test
    void notesScoresThatComeAfterAnOfficerEndedTheAssignment() {
        UUID replaced = call.offersAccepted(review, 1);
        Portal late = Portal.evaluator(1);
        Portal.officer().step("assignments", replaced, "ending", REASON).then().statusCode(200);
        UUID replacement = call.offersAccepted(review, 2);

        refused(late.putScores(replaced, "\"1\"", sheet(0, 0, 0, 0, 0)), 409, "assignment-ended");

        Portal.officer()
                .get("/v1/assignments/{id}", replaced)
                .then()
                .body("state", equalTo("ENDED"))
                .body("late.scores.score", contains(0, 0, 0, 0, 0))
                .body("late.at", notNullValue())
                .body("scores", nullValue());
        Portal.evaluator(2).get("/v1/assignments/{id}", replacement).then().body("late", nullValue());
        call.scores(replacement, 2, 3, 3, 3, 3, 3);
        Portal.officer().get("/v1/rankings/{call}", call.id()).then().body("strands[0].places[0].mean", equalTo(3.0f));
        refused(late.step("assignments", replaced, "completion"), 409, "illegal-transition");
        refused(late.putScores(replaced, late.etag("assignments", replaced), sheet(9)), 422, "scores-invalid");
    }

    @Test
    void notesNothingOfSomebodyWhoIsDisqualified() {
        UUID assignment = call.offersAccepted(review, 1);
        Portal.officer()
                .step("assignments", assignment, "ending", REASON)
                .then()
                .statusCode(200);
        Portal.officer()
                .create(
                        "/v1/reviews/" + review + "/disqualifications",
                        "state " + review,
                        "{\"person\": \"evaluator-1\", \"reason\": \"Seen together.\"}")
                .then()
                .statusCode(201);

        refused(
                Portal.evaluator(1).putScores(assignment, "\"1\"", sheet(1, 1, 1, 1, 1)),
                409,
                "evaluator-disqualified");

        Portal.officer().get("/v1/assignments/{id}", assignment).then().body("late", nullValue());
    }

    @Test
    void notesNothingOfSomebodyWhoLeft() {
        UUID assignment = call.offersAccepted(review, 1);
        call.hasEvaluators("evaluator-2");

        refused(Portal.evaluator(1).putScores(assignment, "\"2\"", sheet(1, 1, 1, 1, 1)), 404, "not-found");

        call.hasEvaluators("evaluator-1", "evaluator-2");
        refused(Portal.evaluator(1).putScores(assignment, "\"2\"", sheet(1, 1, 1, 1, 1)), 409, "illegal-transition");
        Portal.officer().get("/v1/assignments/{id}", assignment).then().body("late", nullValue());
    }

    private Response reopen(UUID assignment) {
        return Portal.officer().step("assignments", assignment, "reopening", REASON);
    }

    private String state() {
        return database.stateOf(application.id()).orElseThrow();
    }
}
