package fi.verkosto.stack.parts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.servers.Checkout;
import fi.verkosto.servers.KafkaBroker;
import fi.verkosto.servers.KafkaTopics;
import fi.verkosto.servers.LoopbackPorts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In any installation: all that is known of it is how to reach its brokers. */
class LargeDeadLetterTest {
    /** As large as an event of a request of the largest size can be. */
    private static final int SIZE = 1_400_000;

    @TempDir
    private Path folder;

    @Test
    void goesBackAsItCame() throws Exception {
        Checkout checkout = Checkout.find();
        List<Integer> ports = LoopbackPorts.free(2);
        try (KafkaBroker broker = new KafkaBroker(
                        folder.resolve("kafka"),
                        ports.getFirst(),
                        ports.getLast(),
                        folder.resolve("kafka.log"),
                        checkout.kafkaLibraries())
                .start()
                .awaitReady(Duration.ofMinutes(1))) {
            KafkaTopics.create(
                    broker.bootstrapServers(), checkout.infrastructure().resolve("topics.properties"));
            Map<String, Object> client = Map.of("bootstrap.servers", broker.bootstrapServers());
            setAside(broker.bootstrapServers());
            DeadLetters deadLetters = new DeadLetters(Service.REVIEW, client);

            deadLetters.putBack(deadLetters.list());

            assertThat(sizes(client)).containsExactly(SIZE);
        }
    }

    private static void setAside(String brokers) throws Exception {
        ProducerRecord<byte[], byte[]> letter =
                new ProducerRecord<>("verkosto.review.dead-letters", "key".getBytes(UTF_8), new byte[SIZE]);
        letter.headers().add("dead-letter-topic", "verkosto.applications".getBytes(UTF_8));
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers, "max.request.size", 2 << 20),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(letter).get();
        }
    }

    private static List<Integer> sizes(Map<String, Object> client) {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor("verkosto.applications").stream()
                    .map(partition -> new TopicPartition("verkosto.applications", partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<Integer> sizes = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < end(consumer, partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found -> sizes.add(found.value().length));
            }
            return sizes;
        }
    }

    private static long end(KafkaConsumer<byte[], byte[]> consumer, TopicPartition partition) {
        return consumer.endOffsets(List.of(partition)).get(partition);
    }
}
