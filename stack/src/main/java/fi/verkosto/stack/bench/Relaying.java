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
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** How long an event takes from its commit to a reader, and what looking for events costs while there are none. */
final class Relaying implements Bench {
    private static final List<Integer> INTERVALS = List.of(20, 50, 100, 200);
    private static final String SETTING = "poll.interval.ms";
    private static final Duration IDLE = Duration.ofSeconds(15);
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final int EVENTS = 60;
    /** Nobody reads it, and it forgets within the hour. */
    private static final TopicPartition TOPIC = new TopicPartition("verkosto.heartbeats.applications", 0);

    private static final String INSERT = """
            insert into outbox (id, topic, subject, partition_key, type, source, specversion, time, contenttype, data)
            values (uuidv7(), '%s', 'bench', 'bench', 'bench', 'bench', '1.0', '', '', 'bench')""".formatted(TOPIC.topic());

    private final Random pauses = new Random(1);

    @Override
    public String name() {
        return "relaying";
    }

    @Override
    public String about() {
        return "p50 and p99 from commit to reader, and idle CPU of Connect and PostgreSQL, by " + SETTING;
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

    private void measure(BenchStage stage, int interval) throws SQLException, InterruptedException {
        try (Connection database = DriverManager.getConnection(stage.database(Service.APPLICATIONS));
                Statement statement = database.createStatement();
                KafkaConsumer<String, String> consumer = consumer(stage)) {
            // The connectors have started anew: the first events only warm them.
            for (int i = 0; i < EVENTS / 3; i++) {
                relay(statement, consumer);
            }
            Duration connect = spent(stage, ConnectPart.NAME);
            Duration postgres = spent(stage, PostgresPart.NAME);
            Thread.sleep(IDLE);
            connect = spent(stage, ConnectPart.NAME).minus(connect);
            postgres = spent(stage, PostgresPart.NAME).minus(postgres);
            List<Long> nanos = new ArrayList<>();
            for (int i = 0; i < EVENTS; i++) {
                // Else each would come just after the connector has looked.
                Thread.sleep(pauses.nextInt(2 * interval));
                nanos.add(relay(statement, consumer));
            }
            Times times = Times.ofNanos(nanos);
            stage.tell(
                    "%s %3d   commit to reader p50 %5.0f ms p99 %5.0f ms   idle: Connect %4.1f %%, PostgreSQL %4.1f %% of a core",
                    SETTING, interval, times.percentile(50), times.percentile(99), share(connect), share(postgres));
        }
    }

    private static long relay(Statement statement, KafkaConsumer<String, String> consumer) throws SQLException {
        statement.execute(INSERT);
        long committed = System.nanoTime();
        while (StreamSupport.stream(consumer.poll(Duration.ofMillis(100)).spliterator(), false)
                .noneMatch(record -> "bench".equals(record.key()))) {
            if (System.nanoTime() - committed > LIMIT.toNanos()) {
                throw new PlayStopped("An event did not come within " + LIMIT.toSeconds() + " s");
            }
        }
        return System.nanoTime() - committed;
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

    /** CPU time of the part's process and those that it has started. */
    private static Duration spent(BenchStage stage, String part) {
        return ProcessHandle.of(stage.process(part)).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static double share(Duration spent) {
        return 100.0 * spent.toMillis() / IDLE.toMillis();
    }
}
