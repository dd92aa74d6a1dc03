package fi.verkosto.stack.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.PlayStopped;
import fi.verkosto.stack.parts.ConnectPart;
import fi.verkosto.stack.parts.Http;
import fi.verkosto.stack.parts.PostgresPart;
import fi.verkosto.stack.parts.Service;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** How long an event takes from its commit to a reader, and what looking for events costs while there are none. */
final class Relaying implements Bench {
    private static final List<Integer> INTERVALS = List.of(10, 20, 50, 100);
    private static final String SETTING = "poll.interval.ms";
    private static final Duration IDLE = Duration.ofSeconds(15);
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final int PER_SECOND = 50;
    private static final int WARM_UP = 500;
    private static final int EVENTS = 1_000;
    private static final String KEY = "bench";
    /** Nobody reads it, and it forgets within the hour. */
    private static final TopicPartition TOPIC = new TopicPartition("verkosto.heartbeats.applications", 0);

    private static final String INSERT = """
            insert into outbox (id, topic, subject, partition_key, type, source, specversion, time, contenttype, data)
            values (uuidv7(), '%s', 'bench', '%s', 'bench', 'bench', '1.0', '', '', ?)""".formatted(TOPIC.topic(), KEY);

    @Override
    public String name() {
        return "relaying";
    }

    @Override
    public String about() {
        return "p50 and p99 from commit to reader at 50 commits/s, and what it costs while there are none, by "
                + SETTING;
    }

    @Override
    public void run(BenchStage stage) {
        Map<Service, String> before = new LinkedHashMap<>();
        Service.publishing()
                .forEach(service -> before.put(
                        service,
                        Http.get(stage.connect("/connectors/" + service.title() + "/config"))
                                .body()));
        try {
            for (int interval : INTERVALS) {
                before.forEach((service, config) -> configure(stage, service, with(interval, config)));
                measure(stage, interval);
            }
        } catch (SQLException e) {
            throw new PlayStopped("The events could not be written", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlayStopped("Interrupted while measuring", e);
        } finally {
            before.forEach((service, config) -> configure(stage, service, config));
        }
    }

    private static String with(int interval, String config) {
        return ((ObjectNode) Json.parse(config))
                .put(SETTING, String.valueOf(interval))
                .toString();
    }

    private static void configure(BenchStage stage, Service service, String config) {
        Http.put(stage.connect("/connectors/" + service.title() + "/config"), config);
    }

    private static void measure(BenchStage stage, int interval) throws SQLException, InterruptedException {
        try (Connection database = DriverManager.getConnection(stage.database(Service.APPLICATIONS));
                PreparedStatement insert = database.prepareStatement(INSERT);
                KafkaConsumer<String, String> consumer = consumer(stage)) {
            // The connectors have started anew: the first events only warm them.
            relay(insert, consumer, WARM_UP);
            CpuTime before = CpuTime.now(stage);
            Thread.sleep(IDLE);
            CpuTime spent = CpuTime.now(stage).since(before);
            Times times = relay(insert, consumer, EVENTS);
            stage.tell(
                    "%s %3d   %d commits/s: to reader p50 %5.0f ms p99 %5.0f ms   idle: Connect %4.1f %%, PostgreSQL %4.1f %% of a core",
                    SETTING,
                    interval,
                    PER_SECOND,
                    times.percentile(50),
                    times.percentile(99),
                    share(spent, ConnectPart.NAME),
                    share(spent, PostgresPart.NAME));
        }
    }

    /** How long each event took from its commit until it was read; the commits are evenly spread, whatever the reader does. */
    private static Times relay(PreparedStatement insert, KafkaConsumer<String, String> consumer, int events)
            throws SQLException {
        long[] committed = new long[events];
        try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
            Future<?> writing = writer.submit(() -> write(insert, committed));
            List<Long> nanos = new ArrayList<>();
            long last = System.nanoTime();
            while (nanos.size() < events) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(100))) {
                    last = System.nanoTime();
                    if (KEY.equals(record.key())) {
                        nanos.add(last - committed[Integer.parseInt(record.value())]);
                    }
                }
                if (writing.isDone() && System.nanoTime() - last > LIMIT.toNanos()) {
                    throw new PlayStopped("An event did not come within " + LIMIT.toSeconds() + " s");
                }
            }
            return Times.ofNanos(nanos);
        }
    }

    private static Void write(PreparedStatement insert, long[] committed) throws SQLException, InterruptedException {
        long begin = System.nanoTime();
        for (int i = 0; i < committed.length; i++) {
            long pause = begin + i * 1_000_000_000L / PER_SECOND - System.nanoTime();
            if (pause > 0) {
                Thread.sleep(Duration.ofNanos(pause));
            }
            insert.setString(1, Integer.toString(i));
            // Just before: an event may be read before the commit has returned.
            committed[i] = System.nanoTime();
            insert.executeUpdate();
        }
        return null;
    }

    private static KafkaConsumer<String, String> consumer(BenchStage stage) {
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, stage.brokers()),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.assign(List.of(TOPIC));
        consumer.seekToEnd(List.of(TOPIC));
        consumer.position(TOPIC);
        return consumer;
    }

    private static double share(CpuTime spent, String part) {
        return 100.0 * spent.byPart().get(part) / IDLE.toMillis();
    }
}
