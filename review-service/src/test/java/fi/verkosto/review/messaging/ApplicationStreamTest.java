package fi.verkosto.review.messaging;

import static fi.verkosto.review.SentApplication.GRADIA;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.StoredExamples;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPostgresAndKafka
class ApplicationStreamTest {

    private static final String SUBMITTED = "fi.verkosto.application.submitted.v1";
    private static final String DEAD_LETTERS = "verkosto.review.dead-letters";

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;

    @BeforeEach
    void newCall() {
        call = new PlayedCall(kafka, database);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fi.verkosto.call.published.v1",
                "fi.verkosto.call.closed.v1",
                "fi.verkosto.call.resolved.v1",
                SUBMITTED,
                "fi.verkosto.application.withdrawn.v1"
            })
    void takesEveryExampleOfTheContracts(String type) throws JsonProcessingException {
        for (String example : StoredExamples.of(type)) {
            var data = new ObjectMapper().readTree(example);
            String subject = data.path(data.has("applicationId") ? "applicationId" : "callId")
                    .asText();
            String event = kafka.send(PlayedCall.TOPIC, type, subject, example);

            // What is none of this service's business is not recorded: the next event of the same key is behind it.
            var marker = anApplication();
            String next = kafka.send(PlayedCall.TOPIC, SUBMITTED, subject, marker.json(call.id()));
            call.awaitReceipt(next);
            assertThat(deadLetters(event)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fi.verkosto.application.supplement-requested.v1",
                "fi.verkosto.application.supplement-cancelled.v1"
            })
    void takesEveryExampleOfWhatHappensToASubmission(String type) throws JsonProcessingException {
        for (String example : StoredExamples.of(type)) {
            var id = UUID.fromString(
                    new ObjectMapper().readTree(example).path("applicationId").asText());
            call.receives(anApplication().of(id));

            String event = kafka.send(PlayedCall.TOPIC, type, id.toString(), example);

            call.awaitReceipt(event);
            assertThat(deadLetters(event)).isZero();
        }
    }

    @Test
    void opensOneReviewThoughTheEventComesTwice() {
        var application = anApplication();
        String event = UUID.randomUUID().toString();
        String key = application.id().toString();

        kafka.send(PlayedCall.TOPIC, event, SUBMITTED, key, application.json(call.id()));
        kafka.send(PlayedCall.TOPIC, event, SUBMITTED, key, application.json(call.id()));
        call.receives(application.inVersion(2));

        assertThat(database.reviewsOf(application.id())).hasSize(1);
        assertThat(database.published("fi.verkosto.review.opened.v1", application.id()))
                .hasSize(1);
        assertThat(database.keysOfPublished(application.id()))
                .containsOnly(application.id().toString());
    }

    @Test
    void neverGoesBackToAnEarlierVersion() {
        var application = anApplication();

        call.receives(application.inVersion(2).with(GRADIA));
        call.receives(application.inVersion(1));
        assertThat(database.submittedVersion(application.id())).contains("2");

        call.receives(application.inVersion(3));
        assertThat(database.submittedVersion(application.id())).contains("3");
        assertThat(database.reviewsOf(application.id())).hasSize(1);
    }

    @Test
    void takesAnApplicationBeforeItsCall() {
        var application = anApplication();
        UUID review = call.receives(application);
        Portal.officer().get("/v1/reviews/{id}", review).then().statusCode(404);

        call.isClosed();

        Portal.officer()
                .get("/v1/reviews/{id}", review)
                .then()
                .statusCode(200)
                .body("state", equalTo("PENDING"))
                .body("application.caseNumber", equalTo("12/340/2018"));
    }

    @Test
    void takesASupplementThatCrossedTheDecisionOnEligibility() {
        var application = anApplication();
        call.isClosed();
        call.receivesEligible(application);

        call.receives(application.inVersion(2));

        assertThat(database.submittedVersion(application.id())).contains("2");
        assertThat(database.stateOf(application.id())).contains("ELIGIBLE");
    }

    @Test
    void leavesEligibilityOpenWhileASupplementIsAwaited() {
        var application = anApplication();
        call.isClosed();
        UUID review = call.receives(application);
        call.closes();
        call.asksForSupplement(application.id());

        Portal.officer()
                .step("reviews", review, "eligibility", "{\"eligible\": true}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/supplement-awaited"))
                .body("dueAt", equalTo("2018-12-05T14:15:00Z"));

        call.receives(application.inVersion(2));
        Portal.officer()
                .step("reviews", review, "eligibility", "{\"eligible\": true}")
                .then()
                .statusCode(200)
                .body("supplementDueAt", nullValue());
    }

    @Test
    void goesOnWhenTheSupplementIsCancelled() {
        var application = anApplication();
        call.isClosed();
        UUID review = call.receives(application);
        call.asksForSupplement(application.id());
        Portal.officer()
                .get("/v1/reviews/{id}", review)
                .then()
                .body("supplementDueAt", equalTo("2018-12-05T14:15:00Z"));

        call.closes();
        call.cancelsSupplement(application.id());

        Portal.officer()
                .step("reviews", review, "eligibility", "{\"eligible\": true}")
                .then()
                .statusCode(200);
    }

    @Test
    void endsTheReviewOfAWithdrawnApplication() {
        var application = anApplication();
        call.receives(application);

        call.withdraws(application.id());

        assertThat(database.stateOf(application.id())).contains("WITHDRAWN");
    }

    @Test
    void remembersAWithdrawalThatComesBeforeItsApplication() {
        var application = anApplication();
        call.withdraws(application.id());

        call.receives(application);

        assertThat(database.stateOf(application.id())).contains("WITHDRAWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no JSON at all", "{}", "{\"applicationId\": \"not a UUID\"}", "null"})
    void putsAsideWhatItCannotReadAndGoesOn(String malformed) {
        var application = anApplication();
        String event = kafka.send(PlayedCall.TOPIC, SUBMITTED, application.id().toString(), malformed);

        call.receives(application);

        await().atMost(Duration.ofSeconds(20)).until(() -> deadLetters(event) == 1);
        assertThat(database.reviewsOf(application.id())).hasSize(1);
    }

    private long deadLetters(String event) {
        return kafka.read(DEAD_LETTERS).stream()
                .filter(letter -> event.equals(KafkaTopic.header(letter.headers(), "ce_id")))
                .filter(letter -> KafkaTopic.header(letter.headers(), "dead-letter-reason") != null)
                .count();
    }
}
