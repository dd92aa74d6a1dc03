package fi.verkosto.stack.parts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;

class DeadLettersTest {
    private final DeadLetter letter = letter(Map.of(
            "ce_id", "7b0f",
            "ce_type", "fi.verkosto.application.submitted.v1",
            "ce_source", "/applications-service",
            "dead-letter-topic", "verkosto.applications",
            "dead-letter-reason", "title must not be null"));

    @Test
    void tellWhatFailedAndWhy() {
        assertThat(letter.position()).isEqualTo(42);
        assertThat(letter.eventId()).isEqualTo("7b0f");
        assertThat(letter.eventType()).isEqualTo("fi.verkosto.application.submitted.v1");
        assertThat(letter.originalTopic()).isEqualTo("verkosto.applications");
        assertThat(letter.reason()).isEqualTo("title must not be null");
    }

    @Test
    void goBackAsTheyCame() {
        ProducerRecord<byte[], byte[]> original = DeadLetters.original(letter);

        assertThat(original.topic()).isEqualTo("verkosto.applications");
        assertThat(original.partition()).isNull();
        assertThat(original.key()).asString().isEqualTo("aggregate");
        assertThat(original.value()).asString().isEqualTo("{}");
        assertThat(Arrays.stream(original.headers().toArray()).map(Header::key))
                .containsExactlyInAnyOrder("ce_id", "ce_type", "ce_source");
    }

    private static DeadLetter letter(Map<String, String> headers) {
        ConsumerRecord<byte[], byte[]> found = new ConsumerRecord<>(
                "verkosto.review.dead-letters", 0, 42, "aggregate".getBytes(UTF_8), "{}".getBytes(UTF_8));
        headers.forEach((name, value) -> found.headers().add(name, value.getBytes(UTF_8)));
        return new DeadLetter(found);
    }
}
