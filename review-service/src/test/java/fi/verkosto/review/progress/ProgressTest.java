package fi.verkosto.review.progress;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.PlayedPanel;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a dashboard reads of a call as a whole, again and again. */
@QuarkusTest
@WithPostgresAndKafka
class ProgressTest {

    private static final String PROGRESS = "/v1/progress/{call}";
    private static final String REASON = "{\"reason\": \"Fell ill\"}";

    KafkaTopic kafka;

    @Inject
    Database database;

    private final SentApplication first = anApplication();
    private final SentApplication second = anApplication();
    private PlayedCall call;

    @BeforeEach
    void publishTheCall() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
        call.hasEvaluators("evaluator-1", "evaluator-2", "evaluator-3");
    }

    @Test
    void countsByApplicationAndByEvaluator() {
        UUID review = call.receivesEligible(first);
        UUID begun = call.offersAccepted(review, 1);
        UUID silent = call.offers(review, 2);
        call.scores(begun, 1, 2, 2, 2, 2, 2);
        UUID other = call.receivesEligible(second);
        call.offersAccepted(other, 1);

        progress(Portal.observer())
                .body("applications.applicationId", equalTo(ids(first, second)))
                .body("applications[0].state", equalTo("IN_REVIEW"))
                .body("applications[0].lead.businessId", equalTo("0502454-6"))
                .body("applications[0].assignments.complete", equalTo(1))
                .body("applications[0].assignments.offered", equalTo(1))
                .body("states.find { it.state == 'IN_REVIEW' }.applications", equalTo(2))
                .body("states.find { it.state == 'WITHDRAWN' }.applications", equalTo(0))
                .body("evaluators.evaluator", contains("evaluator-1", "evaluator-2", "evaluator-3"))
                .body("evaluators.assignments.accepted", contains(1, 0, 0))
                .body("evaluators.assignments.complete", contains(1, 0, 0))
                .body("evaluators.assignments.offered", contains(0, 1, 0))
                .body("evaluators[0].lastCompletedAt", notNullValue())
                .body("evaluators[2].lastCompletedAt", nullValue());

        Portal.officer().step("assignments", silent, "ending", REASON).then().statusCode(200);
        call.withdraws(second.id());

        progress(Portal.officer())
                .body("applications.state", contains("REVIEWED", "WITHDRAWN"))
                .body("evaluators.assignments.ended", contains(0, 1, 0));
    }

    /** Until something is done in the call, and in the language that was asked for. */
    @Test
    void answersWhoeverHasItThatNothingChanged() {
        UUID review = call.receivesEligible(first);
        UUID assignment = call.offersAccepted(review, 1);
        for (String path : List.of(PROGRESS, "/v1/rankings/{call}", "/v1/rankings/{call}/distribution")) {
            String etag = read(Portal.officer(), path).header("ETag");

            assertThat(again(Portal.officer(), path, etag).statusCode()).isEqualTo(304);
            assertThat(again(Portal.officer(), path, etag).body().asString()).isEmpty();
            assertThat(again(Portal.presenter(), path, etag).statusCode()).isEqualTo(304);
            assertThat(read(Portal.officer(), path).header("Cache-Control")).contains("private", "no-cache");
        }
        String progress = read(Portal.officer(), PROGRESS).header("ETag");
        String ranking = read(Portal.officer(), "/v1/rankings/{call}").header("ETag");
        call.scores(assignment, 1, 3, 3, 3, 3, 3);

        again(Portal.officer(), PROGRESS, progress)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(progress)))
                .body("applications[0].assignments.complete", equalTo(1));
        again(Portal.officer(), "/v1/rankings/{call}", ranking)
                .then()
                .statusCode(200)
                .body("strands[0].places", hasSize(1));
    }

    @Test
    void showsWhetherAPanelIsHeld() {
        UUID review = call.receivesReviewed(first, 3);
        progress(Portal.observer()).body("applications.panel", contains(nullValue()));
        String etag = read(Portal.officer(), PROGRESS).header("ETag");
        String ranking = read(Portal.officer(), "/v1/rankings/{call}").header("ETag");

        PlayedPanel panel = PlayedPanel.opened(review);
        again(Portal.officer(), PROGRESS, etag).then().statusCode(200).body("applications.panel", contains("OPEN"));
        panel.write(PlayedPanel.content(2, 2, 2, 2, 2)).then().statusCode(200);
        panel.step("closing", null).then().statusCode(200);
        progress(Portal.observer())
                .body("applications.panel", contains("CLOSED"))
                .body("applications[0].assignments.complete", equalTo(1));
        again(Portal.officer(), "/v1/rankings/{call}", ranking)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(ranking)))
                .body("strands[0].places[0].panel.mean", equalTo(2.0f));
        panel.step("reopening", PlayedPanel.REASON).then().statusCode(200);
        panel.step("cancellation", PlayedPanel.REASON).then().statusCode(200);

        progress(Portal.observer()).body("applications.panel", contains(nullValue()));
    }

    /** What is kept for others is not for them, and nothing tells them when something is done. */
    @Test
    void leavesOutWhatTheReaderIsDisqualifiedFrom() {
        UUID review = call.receivesEligible(first);
        call.receives(second);
        String presenter = call.hasAnother("PRESENTER");
        Portal.officer()
                .create(
                        "/v1/reviews/" + review + "/disqualifications",
                        UUID.randomUUID().toString(),
                        "{\"person\": \"%s\", \"reason\": \"Related\"}".formatted(presenter))
                .then()
                .statusCode(201);
        Portal disqualified = Portal.of(presenter, "presenter");
        progress(Portal.officer()).body("applications", hasSize(2));
        Response before = read(disqualified, PROGRESS);
        before.then().body("applications.applicationId", equalTo(ids(second)));

        call.scores(call.offersAccepted(review, 1), 1, 3, 3, 3, 3, 3);

        Response after = read(disqualified, PROGRESS);
        assertThat(after.asString()).isEqualTo(before.asString());
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(again(disqualified, PROGRESS, after.header("ETag")).statusCode())
                .isEqualTo(304);
        read(disqualified, "/v1/rankings/{call}").then().body("strands[0].places", empty());
        read(Portal.officer(), "/v1/rankings/{call}").then().body("strands[0].places", hasSize(1));
    }

    /** A dashboard asks every few seconds; the trail is for people. */
    @Test
    void writesDownOneReadingAnHour() throws Exception {
        call.receivesEligible(first);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<Integer> poll = () -> read(Portal.officer(), PROGRESS).statusCode();
            threads.invokeAll(List.of(poll, poll, poll, poll, poll, poll, poll, poll));
        }
        read(Portal.presenter(), PROGRESS);
        read(Portal.officer(), "/v1/rankings/{call}");

        read(Portal.observer(), "/v1/rankings/{call}/history").then().body("items", empty());
        assertThat(database.readsOf(call.id()))
                .containsOnly(
                        "officer OFFICER PROGRESS_READ 1",
                        "presenter PRESENTER PROGRESS_READ 1",
                        "officer OFFICER RANKING_READ 1");
    }

    @Test
    void isForTheReadersOfTheCallOnly() {
        refused(Portal.of("evaluator-1", "officer", "evaluator").get(PROGRESS, call.id()), 403, "forbidden");
        refused(Portal.of("stranger", "officer").get(PROGRESS, call.id()), 404, "not-found");
    }

    private ValidatableResponse progress(Portal portal) {
        return read(portal, PROGRESS).then();
    }

    private Response read(Portal portal, String path) {
        Response answer = portal.get(path, call.id());
        answer.then().statusCode(200);
        return answer;
    }

    private Response again(Portal portal, String path, String etag) {
        return portal.request().header("If-None-Match", etag).get(path, call.id());
    }

    private static List<String> ids(SentApplication... applications) {
        return List.of(applications).stream()
                .map(application -> application.id().toString())
                .toList();
    }
}
