package fi.verkosto.review.panel;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.PlayedPanel;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.review.review.ReviewState;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A panel is held on what is reviewed, and on nothing else; and whatever is told of the application finds it as it should. */
@QuarkusTest
@WithPostgresAndKafka
class PanelInEveryStateTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;
    private SentApplication application;
    private UUID review;

    @BeforeEach
    void reviewAnApplication() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
        application = anApplication();
        review = call.receivesReviewed(application, 2);
    }

    @ParameterizedTest
    @EnumSource(ReviewState.class)
    void isOpenedOnWhatIsReviewed(ReviewState state) {
        database.bring(application.id(), state.name());

        requireAllowed(state, PlayedPanel.opening(review), 201);
    }

    @ParameterizedTest
    @EnumSource(ReviewState.class)
    void isChangedWhileTheReviewIsWhereItWas(ReviewState state) {
        PlayedPanel panel = PlayedPanel.closed(review, 1, 1, 1, 1, 1);

        database.bring(application.id(), state.name());
        requireAllowed(state, panel.step("reopening", PlayedPanel.REASON), 200);
        database.change(
                "update panel_round set state = 'OPEN', closed_by = null, closed_at = null where id = ?::uuid",
                panel.id());
        requireAllowed(state, panel.write(PlayedPanel.content(2, 2, 2, 2, 2)), 200);
        requireAllowed(state, panel.step("closing", null), 200);
        database.change(
                "update panel_round set state = 'OPEN', closed_by = null, closed_at = null where id = ?::uuid",
                panel.id());
        requireAllowed(state, panel.step("cancellation", PlayedPanel.REASON), 200);
    }

    private static void requireAllowed(ReviewState state, Response answer, int status) {
        if (state == ReviewState.REVIEWED) {
            answer.then().statusCode(status);
        } else {
            refused(answer, 409, "illegal-transition").then().body("state", equalTo(state.name()));
        }
    }

    /** Where a round can stand, whatever comes of the application. */
    static Stream<Arguments> news() {
        return Stream.of(ReviewState.REVIEWED, ReviewState.PROPOSED, ReviewState.DECIDED)
                .flatMap(state -> Stream.of(PanelState.OPEN, PanelState.CLOSED)
                        .flatMap(round -> Stream.of(
                                        "submitted", "supplement-requested", "supplement-cancelled", "withdrawn")
                                .map(type -> Arguments.of(state, round, type))));
    }

    @ParameterizedTest
    @MethodSource("news")
    void isOutdatedByAWithdrawalAndByNothingElse(ReviewState state, PanelState round, String type) {
        PlayedPanel panel =
                round == PanelState.OPEN ? PlayedPanel.opened(review) : PlayedPanel.closed(review, 1, 1, 1, 1, 1);
        database.bring(application.id(), state.name());

        String event = tell(type);

        await().atMost(PATIENCE).until(() -> database.hasReceived(event));
        boolean outdated = type.equals("withdrawn") && state != ReviewState.DECIDED;
        panel.read(Portal.officer())
                .then()
                .statusCode(200)
                .body("state", equalTo(outdated ? "OUTDATED" : round.name()))
                .body("ending.cause", equalTo(outdated ? "REVIEW_WITHDRAWN" : null));
        assertThat(database.stateOf(application.id())).contains(outdated ? "WITHDRAWN" : state.name());
    }

    /** Somebody of the staff turns out to be disqualified in each of them; scores set aside are no basis any more. */
    @ParameterizedTest
    @EnumSource(names = {"REVIEWED", "PROPOSED", "DECIDED"})
    void isOutdatedWhenScoresAreSetAside(ReviewState state) {
        PlayedPanel panel = PlayedPanel.closed(review, 1, 1, 1, 1, 1);
        database.bring(application.id(), state.name());

        Portal.officer()
                .create(
                        "/v1/reviews/" + review + "/disqualifications",
                        UUID.randomUUID().toString(),
                        "{\"person\": \"evaluator-1\", \"reason\": \"Related\"}")
                .then()
                .statusCode(201);

        panel.read(Portal.officer())
                .then()
                .body("state", equalTo("OUTDATED"))
                .body("ending.cause", equalTo("SCORES_SET_ASIDE"));
        assertThat(database.stateOf(application.id()))
                .contains(state == ReviewState.REVIEWED ? "ELIGIBLE" : state.name());
    }

    private String tell(String type) {
        String data = type.equals("submitted")
                ? application.inVersion(2).json(call.id())
                : """
                  {"applicationId": "%s", "callId": "%s", "revision": 20, "requestId": "%s",
                   "dueAt": "2018-12-05T14:15:00Z", "withdrawnAt": "2018-11-20T13:00:00Z"}""".formatted(application.id(), call.id(), UUID.randomUUID());
        return kafka.send(
                PlayedCall.TOPIC,
                "fi.verkosto.application." + type + ".v1",
                application.id().toString(),
                data);
    }
}
