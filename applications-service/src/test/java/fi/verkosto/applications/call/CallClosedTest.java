package fi.verkosto.applications.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fi.verkosto.applications.call.CallClosed.SubmittedVersion;
import fi.verkosto.checks.EventContract;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallClosedTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final Instant DEADLINE = Instant.parse("2018-11-21T14:15:00Z");
    private static final UUID CALL = UUID.fromString("016676a1-b0c0-77ed-b360-f06acaef2cc8");

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2500, 1", "2501, 2", "20000, 8", "20001, 9"})
    void hasAsManyPartsAsItNeeds(int applications, int parts) {
        List<SubmittedVersion> all = submitted(applications);

        List<CallClosed> events = CallClosed.of(CALL, "2769790-1", 3, DEADLINE, DEADLINE.plusSeconds(601), all);

        assertThat(events)
                .hasSize(parts)
                .allMatch(event -> event.parts() == parts && event.submitted() == applications);
        assertThat(events.stream().map(CallClosed::part)).isSorted().doesNotHaveDuplicates();
        assertThat(events.stream().flatMap(event -> event.applications().stream()))
                .containsExactlyElementsOf(all);
    }

    @Test
    void fitsIntoAQuarterOfWhatKafkaTakesWithTheLongestNumbers() {
        Stream<String> events =
                CallClosed.of(CALL, "2769790-1", 3, DEADLINE, DEADLINE.plusSeconds(601), submitted(20_000)).stream()
                        .map(CallClosedTest::json);

        assertThat(events).allSatisfy(event -> {
            assertThat(event.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(256 * 1024);
            EventContract.validate("fi.verkosto.call.closed.v1", event);
        });
    }

    private static String json(CallClosed event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<SubmittedVersion> submitted(int number) {
        return IntStream.range(0, number)
                .mapToObj(index -> new SubmittedVersion(new UUID(0x016676a1_b0c0_77edL, index), Integer.MAX_VALUE))
                .toList();
    }
}
