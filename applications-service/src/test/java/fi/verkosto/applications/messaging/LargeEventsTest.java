package fi.verkosto.applications.messaging;

import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.state;
import static fi.verkosto.applications.Api.submittedTo;
import static fi.verkosto.testkit.KafkaTopic.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
class LargeEventsTest {

    private static final String GRADIA = "0208201-1";

    /** With its key and headers just what a producer sends by default; the dead letter is larger. */
    private static final int LARGEST = 1_047_900;

    private final BusinessClock clock;
    KafkaTopic topics;

    LargeEventsTest(BusinessClock clock) {
        this.clock = clock;
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
                "{\"applicationId\": \"%s\"}".formatted(application));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(state(GRADIA, application)).isEqualTo("UNDER_REVIEW"));
        assertThat(topics.read("verkosto.applications.dead-letters"))
                .anyMatch(letter -> id.equals(header(letter.headers(), "ce_id")) && large.equals(letter.value()));
    }
}
