package fi.verkosto.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * Writes the projections of this service anew, from the topics: each is read from its beginning to the end that it has at
 * the start, while the service runs and its streams go on. What is stored of a later revision stays, so the two do not get
 * into each other's way. Reactions do not happen again.
 */
@ApplicationScoped
class Rebuild {

    private static final Logger LOG = Logger.getLogger(Rebuild.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Inbox inbox;
    private final Config config;
    private final Map<String, Object> broker;
    private final AtomicReference<RebuildProgress> progress = new AtomicReference<>(RebuildProgress.NONE);
    private volatile boolean stopping;

    Rebuild(Inbox inbox, Config config, @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.inbox = inbox;
        this.config = config;
        this.broker = broker;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    RebuildProgress progress() {
        return progress.get();
    }

    /** Returns whether it begins now: one at a time in each instance. */
    boolean start() {
        RebuildProgress before = progress.get();
        if (before.isRunning() || !progress.compareAndSet(before, RebuildProgress.BEGUN)) {
            return false;
        }
        Thread.ofVirtual().name("rebuild").start(this::run);
        return true;
    }

    private void run() {
        try {
            for (EventStream stream : inbox.projecting()) {
                for (String channel : stream.rebuiltFrom()) {
                    read(config.getValue("mp.messaging.incoming." + channel + ".topic", String.class), stream);
                }
            }
            progress.updateAndGet(RebuildProgress::done);
        } catch (RuntimeException e) {
            // The boundary of a thread of its own: whoever asks is told, and the log says why.
            LOG.error("The projections could not be rebuilt", e);
            progress.updateAndGet(RebuildProgress::failed);
        }
        LOG.infof("Rebuilding the projections has ended: %s", progress.get());
    }

    private void read(String topic, EventStream stream) {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                if (stopping) {
                    throw new IllegalStateException("The service stops");
                }
                consumer.poll(POLL).forEach(message -> project(message, stream));
            }
        }
    }

    /** What the stream put to the dead letters is passed over here, too. */
    private void project(ConsumerRecord<String, String> message, EventStream stream) {
        try {
            boolean written = inbox.project(message.value(), message.headers(), stream);
            progress.updateAndGet(before -> before.read(written));
        } catch (RejectedEvent rejected) {
            progress.updateAndGet(RebuildProgress::readInVain);
        }
    }

    /** Outside the group of the streams, whose places must stay. */
    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        return settings;
    }
}
