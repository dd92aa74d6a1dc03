package fi.verkosto.applications.messaging;

import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.state;
import static fi.verkosto.applications.Api.submittedTo;
import static fi.verkosto.testkit.KafkaTopic.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.NewsOfOthers;
import fi.verkosto.applications.OutboxRows;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.messaging.Outbox;
import fi.verkosto.messaging.PublicEvent;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
class LargeEventsTest {

    private static final String GRADIA = "0208201-1";

    /** With its key and headers almost what the topics take; the dead letter is larger. */
    private static final int LARGEST = 1_572_000;

    private final BusinessClock clock;
    private final Outbox outbox;
    private final OutboxRows rows;
    KafkaTopic topics;

    LargeEventsTest(BusinessClock clock, Outbox outbox, OutboxRows rows) {
        this.clock = clock;
        this.outbox = outbox;
        this.rows = rows;
    }

    record Told(UUID subject, String agency, String text, List<Integer> numbers) implements PublicEvent {

        @Override
        public String type() {
            return "fi.verkosto.test.told.v1";
        }
    }

    @Test
    void publishesTheLargestThatKafkaTakesAndRefusesALargerInTheRequest() {
        UUID fitting = UUID.randomUUID();
        UUID tooLarge = UUID.randomUUID();

        publish(new Told(fitting, null, "x".repeat(LARGEST), List.of()));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> publish(new Told(tooLarge, null, "ä".repeat(LARGEST / 2 + 1_000), List.of())))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(CommonError.EVENT_TOO_LARGE))
                .satisfies(refusal -> assertThat(refusal.members()).containsEntry("largest", 1_572_864L));
        assertThat(rows.of(fitting.toString())).hasSize(1);
        assertThat(rows.of(tooLarge.toString())).isEmpty();
    }

    @Test
    void refusesMoreValuesThanAnyConsumerReads() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> publish(new Told(UUID.randomUUID(), null, "", Collections.nCopies(20_000, 1))))
                .satisfies(refusal -> assertThat(refusal.members()).containsKey("mostValues"));
    }

    private void publish(PublicEvent event) {
        QuarkusTransaction.requiringNew().run(() -> outbox.publish(event));
    }

    @Test
    void keepsAMalformedEventOfTheLargestSizeAndGoesOn() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
        String application = submittedTo(publishedCall(), GRADIA);
        String start = "{\"applicationId\": null, \"rubbish\": \"";
        String large = start + "x".repeat(LARGEST - start.length() - 2) + "\"}";

        String id = topics.send("verkosto.review", "fi.verkosto.review.eligibility-decided.v1", application, large);
        topics.send(
                "verkosto.review",
                "fi.verkosto.review.eligibility-decided.v1",
                application,
                NewsOfOthers.eligible(application));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(state(GRADIA, application)).isEqualTo("UNDER_REVIEW"));
        assertThat(topics.read("verkosto.applications.dead-letters"))
                .anyMatch(letter -> id.equals(header(letter.headers(), "ce_id")) && large.equals(letter.value()));
    }
}
