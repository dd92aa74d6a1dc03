package fi.verkosto.review.review;

import static fi.verkosto.review.PlayedCall.REASONS;
import static fi.verkosto.review.PlayedCall.sheet;
import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an officer found can be corrected until somebody has scored. */
@QuarkusTest
@WithPostgresAndKafka
class CorrectedEligibilityTest {

    private static final String TO_ELIGIBLE = "{\"eligible\": true, \"correctedBecause\": \"Licence found\"}";
    private static final String TO_INELIGIBLE =
            "{\"eligible\": false, \"reasons\": " + REASONS + ", \"correctedBecause\": \"Wrong strand\"}";
    private static final String DECIDED = "fi.verkosto.review.eligibility-decided.v1";

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;
    private SentApplication application;

    @BeforeEach
    void closeACall() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
        application = anApplication();
    }

    @Test
    void letsAnApplicationInAfterAll() {
        UUID review = call.receivesIneligible(application);

        correct(review, TO_ELIGIBLE)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("state", equalTo("ELIGIBLE"))
                .body("eligibility.eligible", equalTo(true))
                .body("eligibility.reasons", nullValue())
                .body("eligibility.decidedBy", equalTo("officer"))
                .body("eligibility.correctedBecause", equalTo("Licence found"))
                .body("earlierEligibilities.eligible", contains(false))
                .body("earlierEligibilities[0].reasons.fi", equalTo("Ei täytä ehtoja"));

        List<String> events = database.published(DECIDED, application.id());
        assertThat(events).hasSize(2);
        assertThat(events.getFirst()).contains("\"eligible\":false", "\"corrected\":false");
        assertThat(events.getLast()).contains("\"eligible\":true", "\"corrected\":true");
        call.scores(call.offersAccepted(review, 1), 1, 2, 2, 2, 2, 2);
        assertThat(database.stateOf(application.id())).contains("REVIEWED");
    }

    @Test
    void keepsAnApplicationOutAfterAllAndEndsWhatIsOpen() {
        UUID review = call.receivesEligible(application);
        UUID accepted = call.offersAccepted(review, 1);
        UUID offered = call.offers(review, 2);

        correct(review, TO_INELIGIBLE).then().statusCode(200).body("state", equalTo("INELIGIBLE"));

        Portal.officer()
                .get("/v1/reviews/{id}/assignments", review)
                .then()
                .body("items.id", contains(accepted.toString(), offered.toString()))
                .body("items.ending.cause", contains("INELIGIBLE", "INELIGIBLE"));
        Portal.officer()
                .create("/v1/selections", UUID.randomUUID().toString(), call.selection())
                .then()
                .statusCode(201)
                .body("proposals.outcome", contains("REJECTED"))
                .body("proposals[0].reasons.sv", equalTo("Uppfyller inte villkoren"));
    }

    @Test
    void keepsEveryStepOfTheWay() {
        UUID review = call.receivesEligible(application);
        call.offers(review, 1);
        correct(review, TO_INELIGIBLE).then().statusCode(200);

        correct(review, TO_ELIGIBLE)
                .then()
                .body("earlierEligibilities.eligible", contains(true, false))
                .body("earlierEligibilities.correctedBecause", contains(null, "Wrong strand"));

        call.offers(review, 1);
    }

    @Test
    void isTooLateOnceSomebodyHasScored() {
        UUID review = call.receivesEligible(application);
        UUID assignment = call.offersAccepted(review, 1);
        Portal evaluator = Portal.evaluator(1);
        evaluator
                .putScores(assignment, evaluator.etag("assignments", assignment), sheet(1))
                .then()
                .statusCode(200);

        refused(correct(review, TO_INELIGIBLE), 409, "scores-exist");
        assertThat(database.stateOf(application.id())).contains("IN_REVIEW");

        // Scores of an assignment that ended count for nothing.
        Portal.officer()
                .step("assignments", assignment, "ending", "{\"reason\": \"No answer\"}")
                .then()
                .statusCode(200);
        correct(review, TO_INELIGIBLE).then().statusCode(200);
    }

    @Test
    void isTooLateOnceItIsReviewed() {
        UUID review = call.receivesReviewed(application, 3);

        refused(correct(review, TO_INELIGIBLE), 409, "illegal-transition")
                .then()
                .body("state", equalTo("REVIEWED"));
    }

    @Test
    void followsASupplementThatCrossedTheFinding() {
        UUID review = call.receivesIneligible(application);
        call.receives(application.inVersion(2));
        assertThat(database.submittedVersion(application.id())).contains("2");

        correct(review, TO_ELIGIBLE).then().statusCode(200);
    }

    @Test
    void waitsForASupplement() {
        UUID review = call.receivesIneligible(application);
        call.asksForSupplement(application.id());

        refused(correct(review, TO_ELIGIBLE), 409, "supplement-awaited");
    }

    @Test
    void dropsTheDraftsThatRestOnIt() {
        UUID review = call.receivesIneligible(application);
        SentApplication other = anApplication();
        call.receivesReviewed(other, 3);
        call.selects();

        correct(review, TO_ELIGIBLE).then().statusCode(200);

        Portal.officer().get("/v1/decisions?call={call}", call.id()).then().body("items", empty());
        call.scores(call.offersAccepted(review, 1), 1, 2, 2, 2, 2, 2);
        call.selects();
        Portal.officer().get("/v1/decisions?call={call}", call.id()).then().body("items", hasSize(2));
    }

    @Test
    void waitsUntilWhatIsPresentedIsTakenBack() {
        UUID review = call.receivesIneligible(application);
        SentApplication other = anApplication();
        call.receivesReviewed(other, 3);
        call.selects();
        UUID presented = call.presents(other);

        refused(correct(review, TO_ELIGIBLE), 409, "decisions-presented");
        Portal.presenter()
                .step("decisions", presented, "return", "{\"reason\": \"Another one is eligible\"}")
                .then()
                .statusCode(200);

        correct(review, TO_ELIGIBLE).then().statusCode(200);
    }

    @Test
    void correctsOnlyWhatWasDecidedOtherwise() {
        UUID pending = call.receives(anApplication());
        UUID review = call.receivesEligible(application);

        refused(correct(pending, TO_ELIGIBLE), 409, "illegal-transition");
        refused(correct(review, TO_ELIGIBLE), 409, "illegal-transition")
                .then()
                .body("allowed", hasItem("correct-to-ineligible"));
    }

    @Test
    void correctsOnlyWhatTheOfficerHasSeen() {
        UUID review = call.receivesIneligible(application);

        refused(
                Portal.officer().stepIn("reviews", review, "eligibility-correction", "\"0\"", TO_ELIGIBLE),
                412,
                "stale-version");
        correct(review, TO_ELIGIBLE).then().statusCode(200);
        refused(correct(review, TO_ELIGIBLE), 409, "illegal-transition");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"eligible\": true}                                           | /correctedBecause",
                "{\"eligible\": true, \"correctedBecause\": \"\\u200b\"}         | /correctedBecause",
                "{\"correctedBecause\": \"Licence found\"}                      | /eligible",
                "{\"eligible\": false, \"correctedBecause\": \"Wrong strand\"}  | /reasons"
            })
    void needsAReason(String body, String pointer) {
        UUID review = call.receivesIneligible(application);

        refused(correct(review, body), 400, "invalid-request").then().body("errors.pointer", contains(pointer));
    }

    @Test
    void isForOfficersOfTheCall() {
        UUID review = call.receivesIneligible(application);

        refused(
                Portal.of("presenter", "officer")
                        .stepIn("reviews", review, "eligibility-correction", "\"1\"", TO_ELIGIBLE),
                403,
                "forbidden");
        refused(
                Portal.of("stranger", "officer")
                        .stepIn("reviews", review, "eligibility-correction", "\"1\"", TO_ELIGIBLE),
                404,
                "not-found");
    }

    private static Response correct(UUID review, String body) {
        return Portal.officer().step("reviews", review, "eligibility-correction", body);
    }
}
