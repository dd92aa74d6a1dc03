package fi.verkosto.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.record.AbstractRecords;
import org.apache.kafka.common.record.CompressionType;
import org.apache.kafka.common.record.RecordBatch;
import org.junit.jupiter.api.Test;

/** What the outbox lets through, the relay sends and the topics take: one number. */
class LargestEventTest {

    private static final Path INFRASTRUCTURE = Path.of("../stack/infrastructure");
    private static final String ID = "01234567-89ab-7def-8123-456789abcdef";

    private final long largest = new SmallRyeConfigBuilder()
            .withMapping(MessagingSettings.class)
            .withConverter(MemorySize.class, 100, new MemorySizeConverter())
            .build()
            .getConfigMapping(MessagingSettings.class)
            .largestEvent()
            .asLongValue();

    @Test
    void isTakenByEveryTopicOfEvents() throws IOException {
        Properties topics = new Properties();
        try (Reader file = Files.newBufferedReader(INFRASTRUCTURE.resolve("topics.properties"))) {
            topics.load(file);
        }

        assertThat(topics.stringPropertyNames())
                .filteredOn(topic -> !topic.endsWith(".dead-letters") && !topic.startsWith("verkosto.heartbeats."))
                .isNotEmpty()
                .allSatisfy(topic -> assertThat(
                                Arrays.asList(topics.getProperty(topic).split(" ")))
                        .contains("max.message.bytes=" + largest));
    }

    @Test
    void isSentByEveryConnector() throws IOException {
        try (Stream<Path> files = Files.walk(INFRASTRUCTURE)) {
            List<Path> connectors = files.filter(file -> file.toString().endsWith(".json"))
                    .filter(LargestEventTest::isConnector)
                    .toList();

            assertThat(connectors)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(new JsonMapper()
                                    .readTree(Files.readString(file))
                                    .path("producer.override.max.request.size")
                                    .asText())
                            .isEqualTo(Long.toString(largest)));
        }
    }

    @Test
    void isMeasuredNoSmallerThanKafkaMeasuresIt() {
        String data = "ä".repeat(100_000);
        Header[] headers = IntStream.range(0, HEADERS.size())
                .mapToObj(i -> new RecordHeader(HEADERS.get(i), bytes(VALUES.get(i))))
                .toArray(Header[]::new);

        int inKafka = AbstractRecords.estimateSizeInBytesUpperBound(
                RecordBatch.CURRENT_MAGIC_VALUE, CompressionType.NONE, bytes(ID), bytes(data), headers);

        assertThat(EventSize.of(ID, data, ID, ID, ID, VALUES.get(3), VALUES.get(4), VALUES.get(5), VALUES.get(6)))
                .isBetween((long) inKafka, (long) inKafka + EventSize.FRAME);
    }

    @Test
    void isMeasuredInBytesAndWithoutWhatIsLeftOut() {
        assertThat(EventSize.of("ä", null, "a")).isEqualTo(EventSize.FRAME + 3);
    }

    private static final List<String> HEADERS = List.of(
            "ce_id",
            "ce_subject",
            "ce_partitionkey",
            "ce_type",
            "ce_source",
            "ce_time",
            "traceparent",
            "ce_specversion",
            "content-type");

    private static final List<String> VALUES = List.of(
            ID,
            ID,
            ID,
            "fi.verkosto.application.supplement-requested.v1",
            "/applications-service",
            "2018-11-21T14:14:59.999999Z",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            "1.0",
            "application/json");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isConnector(Path file) {
        try {
            return Files.readString(file).contains("connector.class");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
