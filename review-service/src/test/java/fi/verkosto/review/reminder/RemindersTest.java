package fi.verkosto.review.reminder;

import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is offered on 22 November is to be answered by the 29th and complete by 20 December. The job of the service runs
 * beside the one of the test, as several instances do.
 */
@QuarkusTest
@WithPostgresAndKafka
class RemindersTest {

    private static final String OFFER = "staff-offer-reminder";
    private static final String REVIEW = "staff-review-reminder";

    /** Days in Finland begin at 22:00. */
    private static final String DAY_BEFORE_ANSWER = "2018-11-27T22:00:00Z";

    private static final String DAYS_BEFORE_REVIEW = "2018-12-16T22:00:00Z";

    KafkaTopic kafka;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    @Inject
    ReminderJob job;

    private PlayedCall call;
    private SentApplication application;
    private UUID review;
    private int number;

    @BeforeEach
    void receiveAnApplication() {
        clock.moveTo(Instant.parse("2018-11-22T08:00:00Z"));
        call = new PlayedCall(kafka, database);
        call.isClosed();
        number = call.hasAnotherEvaluator();
        application = anApplication();
        review = call.receivesEligible(application);
    }

    @AfterEach
    void goBack() {
        clock.reset();
    }

    @Test
    void comeOnceOnTheDayBeforeTheAnswerIsDue() {
        UUID assignment = call.offers(review, number);
        String version = Portal.evaluator(number).etag("assignments", assignment);
        runAt("2018-11-27T21:59:00Z");
        assertThat(reminders()).isEmpty();

        runAt(DAY_BEFORE_ANSWER);
        areToldOnly(OFFER);
        runAt("2018-11-28T22:00:00Z");

        assertThat(reminders()).containsExactly(OFFER);
        assertThat(Portal.evaluator(number).etag("assignments", assignment)).isEqualTo(version);
    }

    @Test
    void comeLateRatherThanNotAtAllUntilTheDayIsOver() {
        call.offers(review, number);
        runAt("2018-11-29T21:58:00Z");
        areToldOnly(OFFER);

        UUID other = call.receivesEligible(anApplication());
        clock.moveTo(Instant.parse("2018-11-22T08:00:00Z"));
        call.offers(other, number);
        runAt("2018-11-29T22:00:00Z");

        assertThat(reminders()).containsExactly(OFFER);
    }

    @Test
    void comeApartForTheReviewThreeDaysBeforeItIsDue() {
        call.offersAccepted(review, number);
        runAt(DAY_BEFORE_ANSWER);
        runAt("2018-12-16T21:59:00Z");
        assertThat(reminders()).isEmpty();

        runAt(DAYS_BEFORE_REVIEW);
        areToldOnly(REVIEW);
        runAt("2018-12-19T08:00:00Z");

        assertThat(reminders()).containsExactly(REVIEW);
    }

    @Test
    void comeAgainForTheNewDayOfScoresThatWereReopened() {
        UUID assignment = call.offersAccepted(review, number);
        runAt(DAYS_BEFORE_REVIEW);
        areToldOnly(REVIEW);
        call.scores(assignment, number, 3, 3, 3, 3, 3);
        clock.moveTo(Instant.parse("2018-12-18T08:00:00Z"));
        Portal.officer()
                .step("assignments", assignment, "reopening", "{\"reason\": \"Because\"}")
                .then()
                .statusCode(200);

        runAt("2018-12-21T22:00:00Z");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(reminders()).containsExactly(REVIEW, REVIEW));
    }

    @Test
    void doNotComeOnTheHeelsOfTheOffer() {
        clock.moveTo(Instant.parse("2018-11-28T08:00:00Z"));
        Portal.officer()
                .create(
                        "/v1/reviews/" + review + "/assignments",
                        UUID.randomUUID().toString(),
                        """
                        {"evaluator": "evaluator-%d", "answerBy": "2018-11-29"}""".formatted(number))
                .then()
                .statusCode(201);

        runAt("2018-11-29T08:00:00Z");

        assertThat(reminders()).isEmpty();
    }

    @Test
    void areNotForWhoHasDoneItOrHasNothingToDoAnyMore() {
        UUID declined = call.offers(review, number);
        Portal.evaluator(number)
                .step("assignments", declined, "refusal", "{\"reason\": \"Because\"}")
                .then()
                .statusCode(200);
        UUID complete = call.offersAccepted(call.receivesEligible(anApplication()), number);
        call.scores(complete, number, 3, 3, 3, 3, 3);
        SentApplication withdrawn = anApplication();
        call.offersAccepted(call.receivesEligible(withdrawn), number);
        call.withdraws(withdrawn.id());

        runAt(DAY_BEFORE_ANSWER);
        runAt(DAYS_BEFORE_REVIEW);

        assertThat(reminders()).isEmpty();
    }

    @Test
    void areNotForWhoIsDisqualified() {
        call.offers(review, number);
        Portal.officer()
                .create(
                        "/v1/reviews/" + review + "/disqualifications",
                        UUID.randomUUID().toString(),
                        "{\"person\": \"evaluator-%d\", \"reason\": \"Because\"}".formatted(number))
                .then()
                .statusCode(201);

        runAt(DAY_BEFORE_ANSWER);

        assertThat(reminders()).isEmpty();
    }

    @Test
    void comeOnceFromManyInstances() {
        call.offers(review, number);
        clock.moveTo(Instant.parse(DAY_BEFORE_ANSWER));

        Stream.generate(() -> CompletableFuture.runAsync(job::remind, Thread::startVirtualThread))
                .limit(8)
                .toList()
                .forEach(CompletableFuture::join);

        areToldOnly(OFFER);
        job.remind();
        assertThat(reminders()).containsExactly(OFFER);
    }

    private void runAt(String time) {
        clock.moveTo(Instant.parse(time));
        job.remind();
    }

    /** The service's own job may have got it, and not be done yet. */
    private void areToldOnly(String template) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(reminders()).containsExactly(template));
    }

    private List<String> reminders() {
        return database.mailsTo("evaluator-" + number).stream()
                .map(mail -> JsonPath.from(mail).getString("template"))
                .filter(template -> template.endsWith("-reminder"))
                .toList();
    }
}
