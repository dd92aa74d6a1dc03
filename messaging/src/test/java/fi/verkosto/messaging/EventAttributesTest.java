package fi.verkosto.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventAttributesTest {

    @Test
    void readsTheHeadersOfTheBinaryMode() {
        EventAttributes attributes = EventAttributes.of(headers());

        assertThat(attributes)
                .isEqualTo(new EventAttributes(
                        "1", "/test", "fi.verkosto.call.published.v1", null, Instant.parse("2018-10-22T05:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_source", "ce_type", "ce_specversion"})
    void refusesARecordWithoutWhatIsRequired(String header) {
        Headers headers = headers();
        headers.remove(header);

        assertThatExceptionOfType(MalformedEvent.class).isThrownBy(() -> EventAttributes.of(headers));
    }

    @Test
    void refusesWhatItCannotRead() {
        Headers time = headers().add("ce_time", "yesterday".getBytes(UTF_8));
        Headers version = headers().add("ce_specversion", "0.3".getBytes(UTF_8));
        Headers empty = headers().add("ce_id", null);

        assertThatExceptionOfType(MalformedEvent.class).isThrownBy(() -> EventAttributes.of(time));
        assertThatExceptionOfType(MalformedEvent.class).isThrownBy(() -> EventAttributes.of(version));
        assertThatExceptionOfType(MalformedEvent.class).isThrownBy(() -> EventAttributes.of(empty));
    }

    private static Headers headers() {
        return new RecordHeaders()
                .add("ce_id", "1".getBytes(UTF_8))
                .add("ce_source", "/test".getBytes(UTF_8))
                .add("ce_specversion", "1.0".getBytes(UTF_8))
                .add("ce_type", "fi.verkosto.call.published.v1".getBytes(UTF_8))
                .add("ce_time", "2018-10-22T05:00:00Z".getBytes(UTF_8));
    }
}
