package fi.verkosto.stack.bench;

import fi.verkosto.play.portal.PlayStopped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Every event that services have published so far, each once, in the order of its partition; and sending them all again. */
final class History {
    private static final List<String> TOPICS =
            List.of("verkosto.applications", "verkosto.review", "verkosto.coordination", "verkosto.persons");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(20);

    private final Map<String, Object> brokers;
    private final List<ConsumerRecord<byte[], byte[]>> events = new ArrayList<>();

    private History(String brokers) {
        this.brokers = Map.of("bootstrap.servers", brokers);
    }

    static History read(String brokers) {
        History history = new History(brokers);
        Set<String> seen = new HashSet<>();
        try (var consumer =
                new KafkaConsumer<>(history.brokers, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = TOPICS.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(LOOK).forEach(event -> {
                    if (seen.add(event.topic() + " " + idOf(event))) {
                        history.events.add(event);
                    }
                });
            }
        }
        return history;
    }

    private static String idOf(ConsumerRecord<byte[], byte[]> event) {
        Header id = event.headers().lastHeader("ce_id");
        return id == null ? event.partition() + "/" + event.offset() : new String(id.value(), StandardCharsets.UTF_8);
    }

    int size() {
        return events.size();
    }

    long ofTopic(String topic) {
        return events.stream().filter(event -> event.topic().equals(topic)).count();
    }

    /** Sends all of it once more, and waits until the group has taken it in. */
    void replay(String group) {
        try (var producer = new KafkaProducer<>(brokers, new ByteArraySerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = events.stream()
                    .map(event -> producer.send(new ProducerRecord<>(
                            event.topic(), event.partition(), event.key(), event.value(), event.headers())))
                    .toList();
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new PlayStopped("An event could not be sent again", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlayStopped("Interrupted while measuring", e);
        }
        awaitTaken(group);
    }

    /** Waits until the group has read to the end of what it reads. */
    void awaitTaken(String group) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (Admin admin = Admin.create(brokers)) {
            while (!hasTakenAll(admin, group)) {
                if (System.nanoTime() > end) {
                    throw new PlayStopped(group + " had not read everything within " + PATIENCE.toSeconds() + " s");
                }
                TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
            }
        } catch (ExecutionException e) {
            throw new PlayStopped("The offsets of " + group + " could not be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlayStopped("Interrupted while measuring", e);
        }
    }

    private static boolean hasTakenAll(Admin admin, String group) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
        read.keySet().forEach(partition -> ends.put(partition, OffsetSpec.latest()));
        return admin.listOffsets(ends).all().get().entrySet().stream()
                .allMatch(
                        end -> read.get(end.getKey()).offset() >= end.getValue().offset());
    }
}
