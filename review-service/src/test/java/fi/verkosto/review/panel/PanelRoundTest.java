package fi.verkosto.review.panel;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A panel's round from its opening to its end, and what it is refused. */
@QuarkusTest
@WithPostgresAndKafka
class PanelRoundTest {

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;
    private SentApplication application;
    private UUID review;
    private UUID assignment;

    @BeforeEach
    void reviewAnApplication() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
        application = anApplication();
        review = call.receivesEligible(application);
        assignment = call.offersAccepted(review, 1);
        call.scores(assignment, 1, 3, 3, 3, 3, 3);
    }

    @Test
    void isOpenedWrittenAndClosed() {
        Response opened = PlayedPanel.opening(review);
        opened.then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("state", equalTo("OPEN"))
                .body("applicationId", equalTo(application.id().toString()))
                .body("applicationVersion", equalTo(1))
                .body("basis.assignmentId", contains(assignment.toString()))
                .body("basis[0].completedAt", notNullValue())
                .body("openedBy", equalTo("officer"))
                .body("notes", nullValue())
                .body("scores", empty());
        PlayedPanel panel = new PlayedPanel(review, UUID.fromString(opened.path("id")));
        assertThat(opened.header("Location")).endsWith(panel.path());

        panel.write(PlayedPanel.content(3, 2))
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("notes", equalTo(PlayedPanel.NOTES))
                .body("scores.score", contains(3, 2));
        panel.write(PlayedPanel.content(1, 2, 3, 2, 1)).then().statusCode(200);
        panel.step("closing", null)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"3\""))
                .body("version", equalTo(3))
                .body("state", equalTo("CLOSED"))
                .body("scores.criterion", contains("A", "B", "C", "D", "E"))
                .body("scores.score", contains(1, 2, 3, 2, 1))
                .body("closedBy", equalTo("officer"))
                .body("closedAt", notNullValue())
                .body("ending", nullValue());

        assertThat(database.stateOf(application.id())).contains("REVIEWED");
        assertThat(historyOfPanels()).containsExactly("PANEL_OPENED", "PANEL_WRITTEN", "PANEL_WRITTEN", "PANEL_CLOSED");
    }

    /** Before and after: what was closed is not lost with what takes its place. */
    @Test
    void keepsWhatWasClosedWhenItIsReopened() {
        PlayedPanel panel = PlayedPanel.closed(review, 1, 2, 3, 2, 1);

        panel.step("reopening", PlayedPanel.REASON)
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("closedAt", nullValue())
                .body("closedBy", nullValue())
                .body("scores.score", contains(1, 2, 3, 2, 1))
                .body("earlier", hasSize(1))
                .body("earlier[0].notes", equalTo(PlayedPanel.NOTES))
                .body("earlier[0].scores.score", contains(1, 2, 3, 2, 1))
                .body("earlier[0].closedBy", equalTo("officer"))
                .body("earlier[0].closedAt", notNullValue())
                .body("earlier[0].reopened.by", equalTo("officer"))
                .body("earlier[0].reopened.reason", equalTo("Asked to look at it again"));
        panel.write(PlayedPanel.content(3, 3, 3, 3, 3)).then().statusCode(200);
        panel.step("closing", null).then().statusCode(200);
        panel.step("reopening", PlayedPanel.REASON)
                .then()
                .statusCode(200)
                .body("earlier.scores.score", contains(List.of(1, 2, 3, 2, 1), List.of(3, 3, 3, 3, 3)));
        panel.step("cancellation", PlayedPanel.REASON)
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("earlier", hasSize(2));
    }

    @Test
    void isCancelledWithAReasonAndLeavesRoomForAnother() {
        PlayedPanel first = PlayedPanel.opened(review);
        refused(PlayedPanel.opening(review), 409, "panel-exists");

        first.step("cancellation", PlayedPanel.REASON)
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("ending.cause", equalTo("BY_OFFICER"))
                .body("ending.by", equalTo("officer"))
                .body("ending.reason", equalTo("Asked to look at it again"));
        PlayedPanel second = PlayedPanel.closed(review, 3, 3, 3, 3, 3);
        refused(PlayedPanel.opening(review), 409, "panel-exists");

        Portal.observer()
                .get(PlayedPanel.all(review))
                .then()
                .statusCode(200)
                .body("items.id", contains(first.id().toString(), second.id().toString()))
                .body("items.state", contains("CANCELLED", "CLOSED"))
                .body("next", nullValue());
        String next = Portal.observer()
                .get(PlayedPanel.all(review) + "?limit=1")
                .then()
                .body("items.id", contains(first.id().toString()))
                .extract()
                .path("next");
        Portal.observer()
                .get(PlayedPanel.all(review) + "?limit=1&cursor=" + next)
                .then()
                .body("items.id", contains(second.id().toString()))
                .body("next", nullValue());
    }

    @Test
    void isOpenedOnceForAnIdempotencyKey() {
        String key = UUID.randomUUID().toString();
        String first = Portal.officer()
                .create(PlayedPanel.all(review), key, "")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Portal.officer()
                .create(PlayedPanel.all(review), key, "")
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        refused(Portal.officer().request().post(PlayedPanel.all(review)), 400, "idempotency-key-required");
    }

    @Test
    void needsEveryCriterionAndNotesToBeClosed() {
        PlayedPanel panel = PlayedPanel.opened(review);
        refused(panel.step("closing", null), 422, "scores-incomplete")
                .then()
                .body(
                        "errors.pointer",
                        contains("/notes", "/scores/A", "/scores/B", "/scores/C", "/scores/D", "/scores/E"));
        panel.write(PlayedPanel.content(3, 3, 3, 3).replace(PlayedPanel.NOTES, "\\u200b\\n"))
                .then()
                .statusCode(200);
        refused(panel.step("closing", null), 422, "scores-incomplete")
                .then()
                .body("errors.pointer", contains("/notes", "/scores/E"))
                .body("errors.rule", contains("notes-missing", "criterion-unscored"));
        assertThat(panel.state()).isEqualTo("OPEN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"scores\": [{\"criterion\": \"Z\", \"score\": 1}]}                                    | 422 | /scores/0/criterion",
                "{\"scores\": [{\"criterion\": \"A\", \"score\": 4}]}                                    | 422 | /scores/0/score",
                "{\"scores\": [{\"criterion\": \"A\", \"score\": 1}, {\"criterion\": \"A\", \"score\": 1}]} | 422 | /scores/1/criterion",
                "{\"scores\": [{\"criterion\": \"A\", \"score\": -1}]}                                   | 400 | /scores/0/score",
                "{\"scores\": [{\"criterion\": \"A\", \"score\": 1.5}]}                                  | 400 | /scores/0/score",
                "{\"scores\": [{\"criterion\": \"\\u200b\", \"score\": 1}]}                              | 400 | /scores/0/criterion",
                "{\"scores\": [{\"score\": 1}]}                                                          | 400 | /scores/0/criterion",
                "{\"scores\": [null]}                                                                    | 400 | /scores/0",
                "{\"notes\": \"Notes\"}                                                                  | 400 | /scores",
                "{\"notes\": \"\\ud800\", \"scores\": []}                                                | 400 | /notes",
                "{\"scores\": [], \"mean\": 3}                                                           | 400 | /mean"
            })
    void refusesRubbish(String body, int status, String pointer) {
        PlayedPanel panel = PlayedPanel.opened(review);

        refused(panel.write(body), status, status == 422 ? "scores-invalid" : "invalid-request")
                .then()
                .body("errors.pointer", contains(pointer));

        panel.read(Portal.officer()).then().body("version", equalTo(0)).body("scores", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\": null}", "{\"reason\": \"\\u200b\\n\"}", "{\"reason\": \"\\u2800\"}"})
    void needsAReasonThatCanBeSeen(String body) {
        PlayedPanel panel = PlayedPanel.opened(review);
        refused(panel.step("cancellation", body), 400, "invalid-request")
                .then()
                .body("errors.pointer", contains("/reason"));
        panel.write(PlayedPanel.content(1, 1, 1, 1, 1)).then().statusCode(200);
        panel.step("closing", null).then().statusCode(200);

        refused(panel.step("reopening", body), 400, "invalid-request")
                .then()
                .body("errors.pointer", contains("/reason"));

        assertThat(panel.state()).isEqualTo("CLOSED");
    }

    @Test
    void isChangedOnlyByWhoHasReadIt() {
        PlayedPanel panel = PlayedPanel.opened(review);
        String read = panel.etag();
        panel.write(PlayedPanel.content(1, 1, 1, 1, 1)).then().statusCode(200);

        refused(panel.writeIn(Portal.officer(), read, PlayedPanel.content(2)), 412, "stale-version")
                .then()
                .body("currentVersion", equalTo(1));
        refused(panel.stepIn(Portal.officer(), read, "closing", null), 412, "stale-version");
        refused(panel.stepIn(Portal.officer(), read, "cancellation", PlayedPanel.REASON), 412, "stale-version");
        refused(panel.stepIn(Portal.officer(), read, "reopening", PlayedPanel.REASON), 412, "stale-version");
        for (String step : List.of("closing", "cancellation", "reopening")) {
            refused(
                    Portal.officer()
                            .request()
                            .contentType(ContentType.JSON)
                            .body(PlayedPanel.REASON)
                            .post(panel.path() + "/" + step),
                    428,
                    "precondition-required");
        }
        refused(
                Portal.officer()
                        .request()
                        .contentType(ContentType.JSON)
                        .body(PlayedPanel.content(2))
                        .put(panel.path()),
                428,
                "precondition-required");
    }

    @Test
    void belongsToItsReview() {
        PlayedPanel panel = PlayedPanel.opened(review);
        SentApplication another = anApplication();
        UUID other = call.receivesReviewed(another, 2);
        PlayedPanel mistaken = new PlayedPanel(other, panel.id());

        refused(mistaken.read(Portal.officer()), 404, "not-found");
        refused(mistaken.writeIn(Portal.officer(), "\"0\"", PlayedPanel.content(1)), 404, "not-found");
        refused(mistaken.stepIn(Portal.officer(), "\"0\"", "cancellation", PlayedPanel.REASON), 404, "not-found");
        refused(
                Portal.officer()
                        .create(
                                PlayedPanel.all(UUID.randomUUID()),
                                UUID.randomUUID().toString(),
                                ""),
                404,
                "not-found");
        assertThat(panel.state()).isEqualTo("OPEN");
    }

    /** Nothing of a draft is for anybody but the officers; what was closed before is. */
    @Test
    void showsADraftToOfficersAlone() {
        PlayedPanel panel = PlayedPanel.closed(review, 1, 2, 3, 2, 1);
        panel.step("reopening", PlayedPanel.REASON).then().statusCode(200);
        panel.write(PlayedPanel.content(3, 3, 3, 3, 3).replace(PlayedPanel.NOTES, "Second thoughts"))
                .then()
                .statusCode(200);

        for (Portal reader : List.of(Portal.presenter(), Portal.decider(), Portal.observer())) {
            panel.read(reader)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("OPEN"))
                    .body("notes", nullValue())
                    .body("scores", nullValue())
                    .body("earlier[0].scores.score", contains(1, 2, 3, 2, 1));
            assertThat(reader.get(PlayedPanel.all(review)).asString()).doesNotContain("Second thoughts");
            assertThat(reader.get("/v1/reviews/{id}/history", review).asString())
                    .doesNotContain("Second thoughts", PlayedPanel.NOTES);
        }
        panel.step("closing", null).then().statusCode(200);
        panel.read(Portal.observer())
                .then()
                .body("notes", equalTo("Second thoughts"))
                .body("scores.score", contains(3, 3, 3, 3, 3));
    }

    @Test
    void showsAnEvaluatorWhatIsClosedOnceTheirScoresAreComplete() {
        PlayedPanel panel = PlayedPanel.opened(review);
        Portal evaluator = Portal.evaluator(1);
        refused(panel.read(evaluator), 404, "not-found");
        evaluator.get(PlayedPanel.all(review)).then().statusCode(200).body("items", empty());
        panel.write(PlayedPanel.content(1, 2, 3, 2, 1)).then().statusCode(200);
        panel.step("closing", null).then().statusCode(200);

        panel.read(evaluator).then().statusCode(200).body("scores.score", contains(1, 2, 3, 2, 1));
        evaluator
                .get(PlayedPanel.all(review))
                .then()
                .body("items.id", contains(panel.id().toString()));
        refused(Portal.evaluator(2).get(PlayedPanel.all(review)), 404, "not-found");
        refused(panel.read(Portal.evaluator(2)), 404, "not-found");

        Portal.officer()
                .step("assignments", assignment, "reopening", PlayedPanel.REASON)
                .then()
                .statusCode(200);
        refused(panel.read(evaluator), 404, "not-found");
        evaluator.get(PlayedPanel.all(review)).then().statusCode(200).body("items", empty());
    }

    /** As scores of others are: who reads as staff and has scores of their own to give is not told what a panel gave. */
    @Test
    void hidesWhatItSaysFromReadersWhoseOwnScoresAreReopened() {
        call.hasStaff("evaluator-1", "OBSERVER");
        Portal both = Portal.of("evaluator-1", "evaluator", "ministry-observer");
        PlayedPanel panel = PlayedPanel.closed(review, 1, 2, 3, 2, 1);
        panel.read(both).then().body("scores", hasSize(5));

        Portal.officer()
                .step("assignments", assignment, "reopening", PlayedPanel.REASON)
                .then()
                .statusCode(200);

        panel.read(both)
                .then()
                .statusCode(200)
                .body("state", equalTo("OUTDATED"))
                .body("notes", nullValue())
                .body("scores", nullValue())
                .body("earlier", nullValue());
    }

    @Test
    void answersWhoeverIsDisqualifiedTheSameWhateverThereIs() {
        List<Portal> disqualified = List.of(
                Portal.of(disqualified("OFFICER"), "officer"),
                Portal.of(disqualified("PRESENTER"), "presenter"),
                Portal.of(disqualified("OBSERVER"), "ministry-observer"),
                Portal.of(disqualified("EVALUATOR"), "evaluator"));
        UUID id = UUID.randomUUID();
        List<String> before =
                disqualified.stream().map(portal -> all(portal, id)).toList();

        PlayedPanel panel = PlayedPanel.closed(review, 1, 2, 3, 2, 1);

        assertThat(disqualified.stream().map(portal -> all(portal, panel.id()))).isEqualTo(before);
        assertThat(before).allMatch(answers -> answers.startsWith("403"));
        Portal officer = disqualified.getFirst();
        for (Response refusal : List.of(
                officer.create(PlayedPanel.all(review), UUID.randomUUID().toString(), ""),
                panel.writeIn(officer, "\"2\"", PlayedPanel.content(1)),
                panel.stepIn(officer, "\"2\"", "closing", null),
                panel.stepIn(officer, "\"2\"", "reopening", PlayedPanel.REASON),
                panel.stepIn(officer, "\"2\"", "cancellation", PlayedPanel.REASON))) {
            refused(refusal, 403, "person-disqualified");
        }
    }

    /** What is the same whoever asks when, and says nothing, is left out. */
    private String all(Portal portal, UUID round) {
        Response list = portal.get(PlayedPanel.all(review));
        Response one = portal.get(PlayedPanel.all(review) + "/" + round);
        return list.statusCode() + withoutIds(list, round) + one.statusCode() + withoutIds(one, round);
    }

    private static String withoutIds(Response answer, UUID round) {
        return answer.asString().replace(round.toString(), "ROUND").replaceAll("\"requestId\":\"[^\"]*\"", "");
    }

    private String disqualified(String role) {
        String person = call.hasAnother(role);
        Portal.officer()
                .create(
                        "/v1/reviews/" + review + "/disqualifications",
                        UUID.randomUUID().toString(),
                        "{\"person\": \"%s\", \"reason\": \"Related\"}".formatted(person))
                .then()
                .statusCode(201);
        return person;
    }

    /** Else a decision would rest on what a panel is still talking about. */
    @Test
    void keepsADecisionFromBeingPresentedWhileItIsOpen() {
        PlayedPanel panel = PlayedPanel.opened(review);
        call.selects();
        UUID decision = call.decisionOn(application);

        refused(Portal.presenter().step("decisions", decision, "presentation"), 409, "panel-open");
        Portal.officer().get("/v1/decisions/{id}", decision).then().body("state", equalTo("DRAFT"));
        assertThat(database.stateOf(application.id())).contains("REVIEWED");

        panel.step("cancellation", PlayedPanel.REASON).then().statusCode(200);
        Portal.presenter().step("decisions", decision, "presentation").then().statusCode(200);
    }

    @Test
    void standsAsItIsOnceADecisionIsPresentedUntilThatIsTakenBack() {
        PlayedPanel panel = PlayedPanel.closed(review, 1, 2, 3, 2, 1);
        call.selects();
        UUID decision = call.presents(application);

        refused(panel.step("reopening", PlayedPanel.REASON), 409, "illegal-transition")
                .then()
                .body("state", equalTo("PROPOSED"));
        assertThat(panel.state()).isEqualTo("CLOSED");
        Portal.presenter()
                .step("decisions", decision, "return", PlayedPanel.REASON)
                .then()
                .statusCode(200);

        panel.step("reopening", PlayedPanel.REASON).then().statusCode(200);
    }

    @Test
    void isOutdatedWhenScoresAreReopened() {
        PlayedPanel panel = PlayedPanel.closed(review, 1, 2, 3, 2, 1);
        Portal.officer()
                .step("assignments", assignment, "reopening", PlayedPanel.REASON)
                .then()
                .statusCode(200);

        panel.read(Portal.presenter())
                .then()
                .body("state", equalTo("OUTDATED"))
                .body("ending.cause", equalTo("SCORES_REOPENED"))
                .body("ending.by", nullValue())
                .body("scores.score", contains(1, 2, 3, 2, 1))
                .body("closedAt", notNullValue());
        for (String step : List.of("closing", "reopening", "cancellation")) {
            refused(panel.step(step, step.equals("closing") ? null : PlayedPanel.REASON), 409, "illegal-transition")
                    .then()
                    .body("state", equalTo("OUTDATED"));
        }
        Portal.evaluator(1).step("assignments", assignment, "completion").then().statusCode(200);
        assertThat(panel.state())
                .as("the same scores completed again are others")
                .isEqualTo("OUTDATED");
        assertThat(historyOfPanels()).endsWith("PANEL_OUTDATED");

        PlayedPanel.closed(review, 3, 3, 3, 3, 3);
    }

    /** Others' scores are left, so the review stays finished: what the panel had before it is not what there is now. */
    @Test
    void isOutdatedWhenOneOfSeveralEvaluatorsIsDisqualified() {
        SentApplication another = anApplication();
        UUID other = call.receivesEligible(another);
        UUID first = call.offersAccepted(other, 1);
        UUID second = call.offersAccepted(other, 2);
        call.scores(first, 1, 3, 3, 3, 3, 3);
        call.scores(second, 2, 1, 1, 1, 1, 1);
        PlayedPanel closed = PlayedPanel.closed(other, 2, 2, 2, 2, 2);

        Portal.officer()
                .create(
                        "/v1/reviews/" + other + "/disqualifications",
                        UUID.randomUUID().toString(),
                        "{\"person\": \"evaluator-2\", \"reason\": \"Related\"}")
                .then()
                .statusCode(201);

        assertThat(database.stateOf(another.id())).contains("REVIEWED");
        closed.read(Portal.officer())
                .then()
                .body("state", equalTo("OUTDATED"))
                .body("ending.cause", equalTo("SCORES_SET_ASIDE"));
        PlayedPanel.opening(other).then().statusCode(201).body("basis.assignmentId", contains(first.toString()));
    }

    @Test
    void isOutdatedWithTheReviewWhenTheOnlyEvaluatorIsDisqualified() {
        PlayedPanel open = PlayedPanel.opened(review);

        Portal.officer()
                .create(
                        "/v1/reviews/" + review + "/disqualifications",
                        UUID.randomUUID().toString(),
                        "{\"person\": \"evaluator-1\", \"reason\": \"Related\"}")
                .then()
                .statusCode(201);

        assertThat(database.stateOf(application.id())).contains("ELIGIBLE");
        assertThat(open.state()).isEqualTo("OUTDATED");
        assertThat(historyOfPanels()).containsExactly("PANEL_OPENED", "PANEL_OUTDATED");
        refused(PlayedPanel.opening(review), 409, "illegal-transition").then().body("state", equalTo("ELIGIBLE"));
    }

    private List<String> historyOfPanels() {
        return Portal.officer()
                .get("/v1/reviews/{id}/history?limit=200", review)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.action", String.class)
                .stream()
                .filter(action -> action.startsWith("PANEL_"))
                .toList();
    }
}
