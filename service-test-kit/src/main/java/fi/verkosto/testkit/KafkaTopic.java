package fi.verkosto.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topics of the test's broker, for a foreign producer and reader. Injected into a field of the test. */
public class KafkaTopic implements AutoCloseable {

    /** What the relay sends at the most: see topics.properties. */
    private static final String LARGEST_RECORD = "1572864";

    private final String bootstrapServers;
    private KafkaProducer<String, String> producer;
    private KafkaConsumer<String, String> consumer;

    KafkaTopic(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** Sends an event as another service would, with a new ID. Answers the ID. */
    public String send(String topic, String type, String subject, String data) {
        // A test plays the other service, whose IDs are its own business.
        String id = UUID.randomUUID().toString();
        send(topic, id, type, subject, data);
        return id;
    }

    /** Sends an event with the given ID: twice the same for a duplicate. */
    public void send(String topic, String id, String type, String subject, String data) {
        send(
                topic,
                subject,
                Map.of(
                        "ce_id",
                        id,
                        "ce_source",
                        "/test",
                        "ce_specversion",
                        "1.0",
                        "ce_type",
                        type,
                        "ce_subject",
                        subject,
                        "ce_partitionkey",
                        subject,
                        "ce_time",
                        "2018-11-21T14:00:00Z",
                        "content-type",
                        "application/json"),
                data);
    }

    /** Sends any record, well-formed or not. */
    public synchronized void send(String topic, String key, Map<String, String> headers, String value) {
        ProducerRecord<String, String> record = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", bootstrapServers, "max.request.size", LARGEST_RECORD),
                    new StringSerializer(),
                    new StringSerializer());
        }
        try {
            producer.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything on the topic, from its beginning to its present end. */
    public synchronized List<ConsumerRecord<String, String>> read(String topic) {
        if (consumer == null) {
            consumer = new KafkaConsumer<>(
                    Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new StringDeserializer());
        }
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(KafkaTopic::partition)
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            consumer.poll(Duration.ofMillis(200)).forEach(found::add);
        }
        return found;
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close();
        }
        if (consumer != null) {
            consumer.close();
        }
    }

    /** The text of a record's header, or null. */
    public static String header(Headers headers, String name) {
        return headers.lastHeader(name) == null
                ? null
                : new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }
}
