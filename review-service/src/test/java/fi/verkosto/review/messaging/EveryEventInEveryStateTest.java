package fi.verkosto.review.messaging;

import static fi.verkosto.review.SentApplication.anApplication;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.review.review.ReviewState;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.OfficersOnly;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is told of an application, in whatever state its review is: taken, or noted; a fault it is never. */
@QuarkusTest
@WithPostgresAndKafka
class EveryEventInEveryStateTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;

    @BeforeEach
    void newCall() {
        call = new PlayedCall(kafka, database);
    }

    static Stream<Arguments> everything() {
        return Stream.of(ReviewState.values())
                .flatMap(state -> Stream.of(
                        Arguments.of(state, "submitted", isOver(state) ? "submitted-after-review" : "TAKEN"),
                        Arguments.of(
                                state, "supplement-requested", isOver(state) ? "supplement-after-review" : "TAKEN"),
                        Arguments.of(state, "supplement-cancelled", "TAKEN"),
                        Arguments.of(
                                state,
                                "withdrawn",
                                state == ReviewState.DECIDED ? "withdrawn-after-decision" : "TAKEN")));
    }

    private static boolean isOver(ReviewState state) {
        return switch (state) {
            case PENDING, ELIGIBLE, INELIGIBLE, IN_REVIEW -> false;
            case REVIEWED, PROPOSED, DECIDED, WITHDRAWN -> true;
        };
    }

    @ParameterizedTest
    @MethodSource("everything")
    void isTakenOrNoted(ReviewState state, String type, String outcome) {
        SentApplication application = anApplication();
        call.receives(application);
        database.bring(application.id(), state.name());

        String event = tell(type, application, 20);

        await().atMost(PATIENCE).until(() -> database.hasReceived(event));
        assertThat(database.outcomeOf(event)).contains(outcome);
        assertThat(database.stateOf(application.id())).contains(stateAfter(state, type, outcome));
    }

    private static String stateAfter(ReviewState state, String type, String outcome) {
        return type.equals("withdrawn") && outcome.equals("TAKEN") ? "WITHDRAWN" : state.name();
    }

    @ParameterizedTest
    @EnumSource(ReviewState.class)
    void isNoNewsWhereSomethingNewerIsKnown(ReviewState state) {
        SentApplication application = anApplication().inVersion(3);
        call.receives(application);
        database.bring(application.id(), state.name());

        for (String type : new String[] {"submitted", "supplement-requested", "supplement-cancelled", "withdrawn"}) {
            String event = tell(type, application.inVersion(2), 20);
            await().atMost(PATIENCE).until(() -> database.hasReceived(event));
            assertThat(database.outcomeOf(event)).as(type).contains("TAKEN");
        }

        assertThat(database.stateOf(application.id())).contains(state.name());
        assertThat(database.submittedVersion(application.id())).contains("3");
        assertThat(database.awaitsSupplement(application.id())).isFalse();
    }

    /** As when a dead letter is put back after the next events were taken. */
    @Test
    void takesAVersionThatComesAfterWhatWasToldLater() {
        SentApplication application = anApplication();
        call.receives(application);
        String supplement = tell("supplement-requested", application, 30);
        await().atMost(PATIENCE).until(() -> database.hasReceived(supplement));

        call.receives(application.inVersion(2));

        assertThat(database.submittedVersion(application.id())).contains("2");
        assertThat(database.awaitsSupplement(application.id())).isTrue();
    }

    @Test
    void isShownToTheOfficersOfTheCallInTheirLanguage() {
        SentApplication application = anApplication();
        call.isClosed();
        call.receives(application);
        database.bring(application.id(), "DECIDED");
        String event = tell("withdrawn", application, 20);
        await().atMost(PATIENCE).until(() -> database.hasReceived(event));

        Portal.officer()
                .get("/v1/review-notes/{call}", call.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].eventId", equalTo(event))
                .body("items[0].type", equalTo("fi.verkosto.application.withdrawn.v1"))
                .body("items[0].applicationId", equalTo(application.id().toString()))
                .body("items[0].reason", equalTo("withdrawn-after-decision"))
                .body("items[0].details.state", equalTo("DECIDED"))
                .body(
                        "items[0].text",
                        equalTo(
                                "The application was withdrawn when it had already been decided. The decision stands."));
        given().auth()
                .oauth2(Portal.officer().token())
                .header("Accept-Language", "sv")
                .get("/v1/review-notes/{call}", call.id())
                .then()
                .body("items.text", contains("Ansökan återtogs när den redan hade avgjorts. Beslutet gäller."));
        OfficersOnly.check("/v1/review-notes/" + call.id(), "officer", "presenter");
        Portal.officer()
                .get("/v1/review-notes/{call}", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private String tell(String type, SentApplication application, int revision) {
        String data = type.equals("submitted")
                ? application.inVersion(revision / 10).json(call.id())
                : """
                  {"applicationId": "%s", "callId": "%s", "revision": %d, "requestId": "%s",
                   "dueAt": "2018-12-05T14:15:00Z", "withdrawnAt": "2018-11-20T13:00:00Z"}""".formatted(application.id(), call.id(), revision, UUID.randomUUID());
        return kafka.send(
                PlayedCall.TOPIC,
                "fi.verkosto.application." + type + ".v1",
                application.id().toString(),
                data);
    }
}
