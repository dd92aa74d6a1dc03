package fi.verkosto.review.ranking;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.COORDINATION;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ranking beside the means: evaluators differ in severity, and not everybody scored everything. */
@QuarkusTest
@WithPostgresAndKafka
class CalibratedRankingTest {

    private static final int SEVERE = 1;
    private static final int MIDDLING = 2;
    private static final int LENIENT = 3;

    KafkaTopic kafka;

    @Inject
    Database database;

    private final SentApplication best = anApplication();
    private final SentApplication luckiest = anApplication();
    private final SentApplication third = anApplication();
    private final SentApplication last = anApplication();

    private PlayedCall call;

    @BeforeEach
    void publishTheCall() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
        call.hasEvaluators("evaluator-1", "evaluator-2", "evaluator-3");
    }

    /** The severe and the lenient one differ by more than a point on three applications. */
    private void scoreAll() {
        receives(best, from(SEVERE, 2, 2, 2, 2, 1), from(MIDDLING, 3, 3, 2, 2, 2));
        receives(luckiest, from(MIDDLING, 3, 2, 2, 2, 2), from(LENIENT, 3, 3, 3, 3, 2));
        receives(third, from(SEVERE, 1, 1, 1, 1, 0), from(LENIENT, 2, 2, 2, 2, 2));
        receives(last, from(SEVERE, 0, 1, 1, 0, 0), from(MIDDLING, 1, 1, 1, 1, 1), from(LENIENT, 1, 2, 2, 2, 1));
    }

    @Test
    void putsFirstWhoMetSevereEvaluatorsAndSaysWhy() {
        scoreAll();

        JsonPath ranking = ranking(Portal.decider()).extract().jsonPath();

        assertThat(ranking.getList("strands[0].places.applicationId", String.class))
                .isEqualTo(ids(luckiest, best, third, last));
        assertThat(ranking.getList("strands[0].places.spread", Float.class)).containsExactly(0.6f, 0.6f, 1.2f, 1.2f);
        assertThat(ranking.getList("strands[0].places.evaluators")).containsExactly(2, 2, 2, 3);
        ranking.setRootPath("strands[0].calibration");
        assertThat(ranking.getString("status")).isEqualTo("CALIBRATED");
        assertThat(ranking.getList("reasons")).isEmpty();
        assertThat(ranking.getList("places.applicationId", String.class)).isEqualTo(ids(best, luckiest, third, last));
        assertThat(ranking.getList("places.place")).containsExactly(1, 2, 3, 4);
        assertThat(ranking.getList("places.mean", Double.class)).containsExactly(2.1, 2.5, 1.4, 1.0);
        assertThat(ranking.getDouble("places[0].correction")).isPositive();
        assertThat(ranking.getDouble("places[1].correction")).isNegative();
        double mean = ranking.getDouble("mean");
        double corrected = 2.1 + ranking.getDouble("places[0].correction");
        double shrunk = mean + (1 - ranking.getDouble("places[0].shrinkage")) * (corrected - mean);
        assertThat(ranking.getDouble("places[0].calibratedScore")).isCloseTo(shrunk, within(0.001));
        assertThat(ranking.getInt("places[0].interval90.best")).isEqualTo(1);
        assertThat(ranking.getDouble("components.evaluators")).isPositive();
        assertThat(ranking.getList("line.above")).hasSize(4);
        assertThat(ranking.getInt("line.toDraw")).isZero();
    }

    @Test
    void hintsToOfficersHowEvaluatorsScored() {
        scoreAll();

        JsonPath hints = Portal.officer()
                .get("/v1/rankings/{call}/evaluators", call.id())
                .then()
                .statusCode(200)
                .body("strands[0].status", equalTo("CALIBRATED"))
                .body("strands[0].evaluators.evaluator", contains("evaluator-1", "evaluator-2", "evaluator-3"))
                .body("strands[0].evaluators.scores", contains(3, 3, 3))
                .body("strands[0].evaluators.spread", everyItem(not(nullValue())))
                .body("strands[0].evaluators.drift", everyItem(not(nullValue())))
                .body("strands[0].evaluators.disagreement", everyItem(not(nullValue())))
                .body("strands[1].evaluators", empty())
                .extract()
                .jsonPath();

        List<Double> severity = hints.getList("strands[0].evaluators.severity", Double.class);
        assertThat(severity.getFirst()).isGreaterThan(severity.get(1)).isPositive();
        assertThat(severity.getLast()).isLessThan(severity.get(1)).isNegative();
        assertThat(hints.getDouble("strands[0].evaluators[0].mean")).isCloseTo((1.8 + 0.8 + 0.4) / 3, within(0.001));
    }

    @Test
    void saysThatThereAreTooFewReviewsInsteadOfGuessing() {
        receives(best, from(SEVERE, 2, 2, 2, 2, 2));
        receives(third, from(MIDDLING, 1, 1, 1, 1, 1));

        ranking(Portal.officer())
                .body("strands[0].places.place", contains(1, 2))
                .body("strands[0].calibration.status", equalTo("NOT_COMPARABLE"))
                .body(
                        "strands[0].calibration.reasons.reason",
                        hasItems("TOO_FEW_APPLICATIONS", "TOO_FEW_SCORES", "TOO_FEW_COMPARING_EVALUATORS"))
                .body("strands[0].calibration.reasons[0].found", equalTo(2))
                .body("strands[0].calibration.reasons[0].limit", equalTo(3))
                .body(
                        "strands[0].calibration.reasons[0].inWords",
                        equalTo("There are too few applications to take the evaluators' severity into account"))
                .body("strands[0].calibration.places", empty())
                .body("strands[0].calibration.mean", nullValue())
                .body("strands[0].calibration.line", nullValue());
        Portal.officer()
                .get("/v1/rankings/{call}/evaluators", call.id())
                .then()
                .body("strands[0].status", equalTo("NOT_COMPARABLE"))
                .body("strands[0].evaluators.mean", contains(2.0f, 1.0f))
                .body("strands[0].evaluators.severity", contains(nullValue(), nullValue()));
    }

    @Test
    void namesTheGroupsThatNoEvaluatorJoins() {
        call.hasEvaluators("evaluator-1", "evaluator-2", "evaluator-3", "evaluator-4");
        receives(best, from(1, 3, 3, 3, 3, 3), from(2, 3, 3, 2, 3, 3));
        receives(luckiest, from(1, 2, 2, 2, 2, 2), from(2, 3, 2, 2, 2, 2));
        receives(third, from(3, 1, 1, 1, 1, 1), from(4, 1, 2, 1, 1, 1));
        receives(last, from(3, 0, 1, 1, 1, 1), from(4, 0, 0, 1, 1, 1));

        ranking(Portal.presenter())
                .body("strands[0].calibration.reasons.reason", contains("SEPARATE_GROUPS"))
                .body("strands[0].calibration.reasons[0].found", nullValue())
                .body("strands[0].calibration.reasons[0].groups", hasSize(2))
                .body(
                        "strands[0].calibration.reasons[0].groups.evaluators",
                        containsInAnyOrder(
                                contains("evaluator-1", "evaluator-2"), contains("evaluator-3", "evaluator-4")))
                .body(
                        "strands[0].calibration.reasons[0].groups.applicationIds",
                        containsInAnyOrder(
                                containsInAnyOrder(
                                        best.id().toString(), luckiest.id().toString()),
                                containsInAnyOrder(
                                        third.id().toString(), last.id().toString())));
    }

    @Test
    void givesEqualMeansOnePlaceAndRanksEachStrandByItself() {
        receives(third, from(SEVERE, 1, 1, 1, 1, 1));
        receives(best, from(SEVERE, 3, 2, 2, 2, 2));
        receives(luckiest.asking("400000.00"), from(MIDDLING, 2, 2, 2, 2, 2), from(LENIENT, 3, 3, 2, 2, 2));
        receives(last.to(COORDINATION), from(SEVERE, 1, 1, 1, 1, 1));
        SentApplication equal = anApplication();
        receives(equal, from(SEVERE, 2, 3, 2, 2, 2));

        ranking(Portal.officer())
                .body("strands[0].places.place", contains(1, 1, 1, 4))
                .body("strands[0].places.sharedBy", contains(3, 3, 3, 1))
                .body(
                        "strands[0].places[0].applicationId",
                        equalTo(luckiest.id().toString()))
                .body("strands[1].places.place", contains(1));
    }

    @Test
    void countsForWhomItIsDisqualifiedWithoutTheApplication() {
        scoreAll();
        String presenter = call.hasAnother("PRESENTER");
        Portal.officer()
                .create(
                        "/v1/reviews/" + database.reviewsOf(best.id()).getFirst() + "/disqualifications",
                        UUID.randomUUID().toString(),
                        "{\"person\": \"%s\", \"reason\": \"Related\"}".formatted(presenter))
                .then()
                .statusCode(201);
        Portal disqualified = Portal.of(presenter, "presenter");

        ranking(disqualified)
                .body("strands[0].calibration.status", equalTo("CALIBRATED"))
                .body(
                        "strands[0].calibration.places.applicationId",
                        contains(
                                luckiest.id().toString(),
                                third.id().toString(),
                                last.id().toString()));
        distribution(disqualified)
                .body("applications.applicationId", equalTo(ids(luckiest, third, last)))
                .body("criteria[0].scores.times.sum()", equalTo(7));
        ranking(Portal.presenter()).body("strands[0].calibration.places", hasSize(4));
    }

    @Test
    void showsHowScoresSpreadWithoutNames() {
        scoreAll();

        String answer = distribution(Portal.presenter())
                .body("criteria.criterion", contains("A", "B", "C", "D", "E"))
                .body("criteria[0].scores.score", contains(0, 1, 2, 3))
                .body("criteria[0].scores.times", contains(1, 3, 2, 3))
                .body("applications.applicationId", equalTo(ids(luckiest, best, third, last)))
                .body("applications[3].means", contains(1.6f, 1.0f, 0.4f))
                .body("applications[3].mean", equalTo(1.0f))
                .body("applications[3].spread", equalTo(1.2f))
                .extract()
                .asString();

        assertThat(answer).doesNotContain("evaluator-");
    }

    @Test
    void countsNoDrafts() {
        UUID review = call.receivesEligible(best);
        UUID complete = call.offersAccepted(review, SEVERE);
        UUID draft = call.offersAccepted(review, LENIENT);
        Portal lenient = Portal.evaluator(LENIENT);
        lenient.putScores(draft, lenient.etag("assignments", draft), PlayedCall.sheet(3, 3, 3, 3, 3))
                .then()
                .statusCode(200);
        call.scores(complete, SEVERE, 1, 1, 1, 1, 1);
        distribution(Portal.officer())
                .body("applications", empty())
                .body("criteria[0].scores.times", contains(0, 0, 0, 0));
        Portal.officer()
                .step("assignments", draft, "ending", "{\"reason\": \"Fell ill\"}")
                .then()
                .statusCode(200);

        distribution(Portal.officer())
                .body("applications[0].means", contains(1.0f))
                .body("criteria[0].scores.times", contains(0, 1, 0, 0));
        ranking(Portal.officer())
                .body("strands[0].places[0].evaluators", equalTo(1))
                .body("strands[0].places[0].mean", equalTo(1.0f));
        Portal.officer()
                .get("/v1/rankings/{call}/evaluators", call.id())
                .then()
                .body("strands[0].evaluators.evaluator", contains("evaluator-1"));
    }

    @Test
    void refusesEvaluatorsAndObservers() {
        for (String path : List.of("", "/evaluators", "/distribution")) {
            String url = "/v1/rankings/" + call.id() + path;
            refused(
                    Portal.of("evaluator-1", "officer", "presenter", "decider", "evaluator")
                            .get(url),
                    403,
                    "forbidden");
            refused(
                    Portal.of("observer", "officer", "presenter", "ministry-observer")
                            .get(url),
                    403,
                    "forbidden");
        }
        refused(
                Portal.of("presenter", "officer", "presenter").get("/v1/rankings/{call}/evaluators", call.id()),
                403,
                "forbidden");
    }

    private ValidatableResponse ranking(Portal portal) {
        return portal.get("/v1/rankings/{call}", call.id()).then().statusCode(200);
    }

    private ValidatableResponse distribution(Portal portal) {
        return portal.get("/v1/rankings/{call}/distribution", call.id()).then().statusCode(200);
    }

    /** An application that all of these have scored. */
    private void receives(SentApplication application, Given... all) {
        UUID review = call.receivesEligible(application);
        List<UUID> assignments = new ArrayList<>();
        for (Given given : all) {
            assignments.add(call.offersAccepted(review, given.evaluator()));
        }
        for (int index = 0; index < all.length; index++) {
            all[index].scoring().accept(assignments.get(index));
        }
    }

    private Given from(int evaluator, int... scores) {
        return new Given(evaluator, assignment -> call.scores(assignment, evaluator, scores));
    }

    private static List<String> ids(SentApplication... applications) {
        return Arrays.stream(applications)
                .map(application -> application.id().toString())
                .toList();
    }

    private record Given(int evaluator, Consumer<UUID> scoring) {}
}
