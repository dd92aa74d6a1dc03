package fi.verkosto.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final TopicPartition DEAD_LETTERS = new TopicPartition("verkosto.review.dead-letters", 0);

    @TempDir
    private Path folder;

    private KafkaBroker broker;

    @BeforeEach
    void start() {
        Checkout checkout = Checkout.find();
        List<Integer> ports = LoopbackPorts.free(2);
        broker = new KafkaBroker(
                        folder.resolve("kafka"),
                        ports.getFirst(),
                        ports.getLast(),
                        folder.resolve("kafka.log"),
                        checkout.kafkaLibraries())
                .start()
                .awaitReady(LIMIT);
        KafkaTopics.create(broker.bootstrapServers(), checkout.infrastructure().resolve("topics.properties"));
    }

    @AfterEach
    void stop() {
        broker.stop();
    }

    @Test
    void keepsRecordsWhenKilled() throws ExecutionException, InterruptedException {
        send("kept");

        broker.kill();
        broker.start().awaitReady(LIMIT);

        assertThat(firstRecord()).isEqualTo("kept");
    }

    @Test
    void givesExistingTopicsTheSettingsOfTheFile() throws Exception {
        ConfigResource notifications = new ConfigResource(ConfigResource.Type.TOPIC, "verkosto.notifications");
        try (Admin admin = Admin.create(settings())) {
            admin.incrementalAlterConfigs(Map.of(
                            notifications,
                            List.of(
                                    set("retention.ms", "86400000"),
                                    set("retention.bytes", "1000000"),
                                    set("delete.retention.ms", "4711"))))
                    .all()
                    .get();

            awaitSettings(admin, Map.of("retention.ms", "86400000", "delete.retention.ms", "4711"));

            KafkaTopics.create(
                    broker.bootstrapServers(), Checkout.find().infrastructure().resolve("topics.properties"));

            // What the file does not name is the operator's.
            awaitSettings(
                    admin,
                    Map.of(
                            "retention.ms",
                            String.valueOf(Duration.ofDays(14).toMillis()),
                            "retention.bytes",
                            "-1",
                            "delete.retention.ms",
                            "4711"));
        }
    }

    /** A broker learns from its controller a moment later. */
    private static void awaitSettings(Admin admin, Map<String, String> expected) {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, "verkosto.notifications");
        Awaitility.await().atMost(LIMIT).untilAsserted(() -> {
            Config present = admin.describeConfigs(List.of(topic)).all().get().get(topic);
            assertThat(expected)
                    .allSatisfy((name, value) ->
                            assertThat(present.get(name).value()).isEqualTo(value));
        });
    }

    private static AlterConfigOp set(String name, String value) {
        return new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
    }

    private void send(String value) throws ExecutionException, InterruptedException {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(DEAD_LETTERS.topic(), "key", value))
                    .get();
        }
    }

    private String firstRecord() {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(DEAD_LETTERS));
            consumer.seekToBeginning(List.of(DEAD_LETTERS));
            return Awaitility.await()
                    .atMost(LIMIT)
                    .until(() -> consumer.poll(Duration.ofMillis(200)), records -> !records.isEmpty())
                    .iterator()
                    .next()
                    .value();
        }
    }

    private Map<String, Object> settings() {
        return Map.of("bootstrap.servers", broker.bootstrapServers());
    }
}
