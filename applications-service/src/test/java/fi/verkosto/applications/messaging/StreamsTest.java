package fi.verkosto.applications.messaging;

import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.etag;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.save;
import static fi.verkosto.applications.Api.state;
import static fi.verkosto.applications.Api.submittedTo;
import static fi.verkosto.testkit.KafkaTopic.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import fi.verkosto.applications.NewsOfOthers;
import fi.verkosto.applications.OutboxRows;
import fi.verkosto.applications.deadline.ClosingTime;
import fi.verkosto.checks.EventContract;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.StoredExamples;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
class StreamsTest {

    private static final String GRADIA = "0208201-1";
    private static final String RIVERIA = "0212371-7";
    private static final String ELIGIBILITY = "fi.verkosto.review.eligibility-decided.v1";
    private static final String DECISION = "fi.verkosto.decision.notified.v1";
    private static final String DECLINED = "fi.verkosto.network.declined.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final BusinessClock clock;
    private final OutboxRows outbox;
    private final ClosingTime closingTime;
    KafkaTopic topics;

    StreamsTest(BusinessClock clock, OutboxRows outbox, ClosingTime closingTime) {
        this.clock = clock;
        this.outbox = outbox;
        this.closingTime = closingTime;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
    }

    @Test
    void followsTheReviewToTheDecisionAndResolvesTheCall() {
        String call = publishedCall();
        String first = submittedTo(call, GRADIA);
        String second = submittedTo(call, RIVERIA);
        closingTime.comes();

        topics.send("verkosto.review", ELIGIBILITY, first, NewsOfOthers.eligible(first));
        awaitState(GRADIA, first, "UNDER_REVIEW");

        topics.send("verkosto.review", DECISION, first, awarded(first));
        topics.send("verkosto.review", DECISION, second, rejected(second));
        awaitState(GRADIA, first, "AWARDED");
        awaitState(RIVERIA, second, "REJECTED");
        await().atMost(PATIENCE)
                .until(() -> officer().get("/v1/calls/{id}", call).path("state").equals("RESOLVED"));
        assertThat(outbox.of(call))
                .extracting(OutboxRows.Row::type)
                .containsExactly(
                        "fi.verkosto.call.published.v1", "fi.verkosto.call.closed.v1", "fi.verkosto.call.resolved.v1");
        EventContract.validate(
                "fi.verkosto.call.resolved.v1", outbox.of(call).getLast().data());
        OutboxRows.Row mail = outbox.of(first).getLast();
        assertThat(mail.data())
                .contains("decision-awarded", "\"awarded\":{\"money\":{\"amount\":\"575000.00\"", "skäl")
                .doesNotContain("lastDay");
        EventContract.validate(mail.type(), mail.data());

        topics.send("verkosto.coordination", DECLINED, first, NewsOfOthers.declined(first));
        awaitState(GRADIA, first, "DECLINED");
        officer().get("/v1/calls/{id}/statistics", call).then().body("total.granted.amount", equalTo("0.00"));
        applicant(GRADIA)
                .get("/v1/applications/{id}/history", first)
                .then()
                .body(
                        "items.findAll { it.role == 'SYSTEM' }.action",
                        contains("REVIEW_STARTED", "DECIDED", "AWARD_DECLINED"));
    }

    /** The letter itself is read in review-service: the mail leads there, and says how long there is. */
    @Test
    void tellsOfTheLastDayOfTheLetter() {
        String application = submittedTo(publishedCall(), GRADIA);
        closingTime.comes();

        topics.send(
                "verkosto.review",
                DECISION,
                application,
                rejected(application)
                        .replaceFirst(
                                "\\{",
                                "{\"letter\": {\"sha256\": \"%s\", \"language\": \"fi\",".formatted("0".repeat(64))
                                        + " \"channel\": \"POST\", \"lastDay\": \"2019-02-27\"}, "));
        awaitState(GRADIA, application, "REJECTED");

        OutboxRows.Row mail = outbox.of(application).getLast();
        assertThat(mail.data()).contains("decision-rejected", "\"lastDay\":{\"day\":\"2019-02-27\"}", "\"link\":");
        EventContract.validate(mail.type(), mail.data());
    }

    @Test
    void drawsOneMailFromADecisionThatComesTwice() {
        String application = submittedTo(publishedCall(), GRADIA);
        String other = submittedTo(publishedCall(), RIVERIA);

        String id = topics.send("verkosto.review", DECISION, application, rejected(application));
        topics.send("verkosto.review", id, DECISION, application, rejected(application));
        topics.send("verkosto.review", DECISION, other, rejected(other));
        awaitState(GRADIA, application, "REJECTED");
        awaitState(RIVERIA, other, "REJECTED");

        assertThat(outbox.of(application).stream().filter(row -> row.data().contains("decision-rejected")))
                .hasSize(1);
        assertThat(deadLettersOf(id)).isZero();
    }

    @Test
    void goesOnAfterEventsThatCannotBeProcessed() {
        String application = submittedTo(publishedCall(), GRADIA);
        String malformed = topics.send("verkosto.review", DECISION, application, "{\"applicationId\": 7");
        String incomplete = topics.send("verkosto.review", DECISION, application, "{}");
        String unknown =
                topics.send("verkosto.review", DECISION, application, rejected("00000000-0000-7000-8000-000000000000"));
        topics.send("verkosto.review", application, Map.of("content-type", "application/json"), "rubbish");
        topics.send("verkosto.review", "fi.verkosto.review.unheard-of.v1", application, "{}");

        topics.send("verkosto.review", DECISION, application, awarded(application));

        awaitState(GRADIA, application, "AWARDED");
        await().atMost(PATIENCE)
                .until(() ->
                        deadLettersOf(malformed) == 1 && deadLettersOf(incomplete) == 1 && deadLettersOf(unknown) == 1);
        ConsumerRecord<String, String> letter = topics.read("verkosto.applications.dead-letters").stream()
                .filter(record -> incomplete.equals(header(record.headers(), "ce_id")))
                .findFirst()
                .orElseThrow();
        assertThat(header(letter.headers(), "dead-letter-reason")).contains("applicationId");
        assertThat(header(letter.headers(), "dead-letter-topic")).isEqualTo("verkosto.review");
    }

    @Test
    void takesADecisionBeforeTheEligibility() {
        String application = submittedTo(publishedCall(), GRADIA);
        save(GRADIA, application, "basics", "{\"title\": \"Never submitted\", \"summary\": null}")
                .then()
                .statusCode(200);
        applicant(GRADIA).get("/v1/applications/{id}", application).then().body("completeness", lessThan(100));

        topics.send("verkosto.review", DECISION, application, awarded(application));
        awaitState(GRADIA, application, "AWARDED");
        String late = topics.send("verkosto.review", ELIGIBILITY, application, NewsOfOthers.eligible(application));

        String marker = topics.send("verkosto.review", DECISION, application, "{}");
        await().atMost(PATIENCE).until(() -> deadLettersOf(marker) == 1);
        assertThat(deadLettersOf(late)).isZero();
        assertThat(etag(GRADIA, application)).isNotNull();
        applicant(GRADIA)
                .get("/v1/applications/{id}", application)
                .then()
                .body("content.basics.title", not(equalTo("Never submitted")))
                .body("completeness", equalTo(100));
    }

    @Test
    void readsEveryExampleOfTheContract() {
        for (String type : new String[] {ELIGIBILITY, DECISION, DECLINED}) {
            for (String example : StoredExamples.of(type)) {
                String topic = type.equals(DECLINED) ? "verkosto.coordination" : "verkosto.review";
                String id = topics.send(topic, type, "00000000-0000-7000-8000-000000000000", example);
                // The example's application is none of ours: what is refused is that alone, so the example was read.
                await().atMost(PATIENCE).until(() -> deadLettersOf(id) == 1);
                assertThat(reasonOf(id)).contains("not-found");
            }
        }
    }

    private void awaitState(String businessId, String application, String state) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(state(businessId, application)).isEqualTo(state));
    }

    private long deadLettersOf(String id) {
        return topics.read("verkosto.applications.dead-letters").stream()
                .filter(record -> id.equals(header(record.headers(), "ce_id")))
                .count();
    }

    private String reasonOf(String id) {
        return topics.read("verkosto.applications.dead-letters").stream()
                .filter(record -> id.equals(header(record.headers(), "ce_id")))
                .map(record -> header(record.headers(), "dead-letter-reason"))
                .findFirst()
                .orElseThrow();
    }

    private static String awarded(String application) {
        return """
                {"applicationId": "%s", "revision": 1,
                 "decisionId": "0168f1c8-7e10-7c36-9c25-1d6f0b1f3a91", "notifiedAt": "2019-01-21T08:00:00Z",
                 "outcome": "AWARDED", "awarded": {"amount": "575000.00", "currency": "EUR"},
                 "reasons": {"fi": "syyt", "sv": "skäl", "en": "reasons"}}""".formatted(application);
    }

    private static String rejected(String application) {
        return """
                {"applicationId": "%s", "revision": 1,
                 "decisionId": "0168f1c8-7e10-7c36-9c25-1d6f0b1f3a91", "notifiedAt": "2019-01-21T08:00:00Z",
                 "outcome": "REJECTED", "reasons": {"fi": "syyt", "sv": "skäl", "en": "reasons"}}""".formatted(application);
    }
}
