package fi.verkosto.stack.parts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The dead-letter topic of a service: what is in it, and the way back to the original topic. */
public final class DeadLetters {
    /** A dead letter has room for a record of the largest size; see {@code topics.properties}. */
    private static final int LARGEST = 2 << 20;

    private final Map<String, Object> client;
    private final TopicPartition partition;

    /** Of the stack on this machine. */
    public DeadLetters(Service service, PortPlan ports) {
        this(service, Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + ports.kafka()));
    }

    /** @param client how any Kafka client reaches the brokers: at least {@code bootstrap.servers} */
    public DeadLetters(Service service, Map<String, Object> client) {
        this.client = Map.copyOf(client);
        this.partition = new TopicPartition("verkosto." + service.title() + ".dead-letters", 0);
    }

    public List<DeadLetter> list() {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            List<DeadLetter> letters = new ArrayList<>();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(found -> letters.add(new DeadLetter(found)));
            }
            return letters;
        }
    }

    /**
     * Sends them to the topics they came from with key, value and event headers unchanged. Every consumer of the topic
     * sees them again; those that had taken them drop them as duplicates. The dead letters themselves stay.
     */
    public void putBack(List<DeadLetter> letters) {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (DeadLetter letter : letters) {
                producer.send(original(letter)).get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker did not take a record", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while putting records back", e);
        }
    }

    static ProducerRecord<byte[], byte[]> original(DeadLetter letter) {
        List<Header> headers = new ArrayList<>();
        for (Header header : letter.found().headers()) {
            if (!header.key().startsWith(DeadLetter.PREFIX)) {
                headers.add(header);
            }
        }
        return new ProducerRecord<>(
                letter.originalTopic(),
                null,
                letter.found().key(),
                letter.found().value(),
                headers);
    }
}
