package fi.verkosto.stack.parts;

import static org.awaitility.Awaitility.await;

import fi.verkosto.servers.Checkout;
import fi.verkosto.servers.KafkaBroker;
import fi.verkosto.servers.KafkaTopics;
import fi.verkosto.servers.LoopbackPorts;
import fi.verkosto.servers.PostgresServer;
import fi.verkosto.servers.PostgresServer.Access;
import fi.verkosto.servers.ServerProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** PostgreSQL with the outboxes of the publishing services, Kafka, and Connect between them: no service runs. */
final class Relay implements AutoCloseable {
    static final Duration LIMIT = Duration.ofMinutes(2);

    private final Checkout checkout;
    private final PortPlan ports;
    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final ServerProcess connect;
    private final Connectors connectors;

    private Relay(Path state) {
        checkout = new Checkout(Checkout.find().root(), state);
        ports = freePorts();
        postgres = new PostgresServer(
                state.resolve("postgres"),
                ports.postgres(),
                state.resolve("postgres.log"),
                checkout.postgresBinaries());
        kafka = new KafkaBroker(
                state.resolve("kafka"),
                ports.kafka(),
                ports.kafkaController(),
                state.resolve("kafka.log"),
                checkout.kafkaLibraries());
        postgres.start();
        kafka.start().awaitReady(LIMIT);
        KafkaTopics.create(kafka.bootstrapServers(), checkout.infrastructure().resolve("topics.properties"));
        Part part = ConnectPart.of(checkout, ports, Purpose.DEMONSTRATION);
        connect = part.start();
        postgres.awaitReady(LIMIT);
        await("Connect").atMost(LIMIT).until(part::isReady);
        connectors = new Connectors(checkout, ports);
    }

    static Relay start(Path state) {
        Relay relay = new Relay(state);
        for (Service service : Service.publishing()) {
            relay.postgres.createDatabase(service.database(), service.database(), Access.REPLICATION);
            relay.migrations().forEach(migration -> relay.execute(service, migration));
        }
        return relay;
    }

    /** Those of the library that every service has. */
    private List<String> migrations() {
        Path folder = checkout.root().resolve("messaging/src/main/resources/db/migration");
        try (Stream<Path> files = Files.list(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What compose runs in place of the stack's supervisor. */
    ServerProcess startKeeper(Path running) {
        List<String> command = new ArrayList<>(List.of(
                "bash",
                checkout.root().resolve("deploy/keep-connectors.sh").toString(),
                checkout.infrastructure().resolve("connector.json").toString()));
        Service.publishing().forEach(service -> command.add(service.title()));
        Map<String, String> environment = Map.of(
                "CONNECT_URL", Http.local(ports.connect(), "").toString(), "RUNNING", running.toString(), "PAUSE", "1");
        return ServerProcess.start(command, environment, running.resolveSibling("keeper.log"));
    }

    /** Until the service's connector runs; restarted as in the stack, if it has failed. */
    void awaitConnector(Service service) {
        await("connector " + service).atMost(LIMIT).until(() -> connectors.tend(service));
    }

    /** {@code kill -9}, until Connect gives up its tasks, as they are some other worker's then. */
    void loseTheBroker() {
        kafka.kill();
        await("Connect to give up its tasks")
                .atMost(LIMIT)
                .until(() -> Files.readString(connect.log()).contains("Revoking previous assignment"));
    }

    void startTheBroker() {
        kafka.start().awaitReady(LIMIT);
    }

    void stopConnector(Service service) {
        connector(service, "stop");
        await("slot left alone")
                .atMost(LIMIT)
                .until(() -> query("select active::text from pg_replication_slots where slot_name = '%s_outbox'"
                                .formatted(service.database()))
                        .equals("false"));
    }

    void resumeConnector(Service service) {
        connector(service, "resume");
    }

    private void connector(Service service, String command) {
        Http.put(Http.local(ports.connect(), "/connectors/" + service.title() + "/" + command), "");
    }

    String stateOf(Service service) {
        return Http.get(Http.local(ports.connect(), "/connectors/" + service.title() + "/status"))
                .body();
    }

    /** Events of one aggregate, each as large as wanted; returns their IDs in their order. */
    List<String> publish(Service service, int count, int size) {
        return IntStream.range(0, count).mapToObj(_ -> publish(service, size)).toList();
    }

    private String publish(Service service, int size) {
        String id = query(service, "select uuidv7()::text");
        execute(service, insertion(service, id, size));
        return id;
    }

    /** An event whose row goes in the transaction that it came in; returns its ID. */
    String publishUnkept(Service service) {
        String id = query(service, "select uuidv7()::text");
        execute(
                service,
                "do $$ begin %s; delete from outbox where id = '%s'; end $$".formatted(insertion(service, id, 10), id));
        return id;
    }

    private static String insertion(Service service, String id, int size) {
        return """
                insert into outbox
                    (id, topic, subject, partition_key, type, source, specversion, time, contenttype, data)
                values ('%1$s', 'verkosto.%2$s', '%3$s', '%3$s', 'fi.verkosto.test.v1', '/test', '1.0', '2018-11-10T10:00:00Z',
                        'application/json', repeat('x', %4$d))""".formatted(id, service.title(), new UUID(0, 1), size);
    }

    /** The IDs of the events on the service's topic, the first time that each came. */
    List<String> relayed(Service service) {
        String topic = "verkosto." + service.title();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<String> found = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> found.add(
                                new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8)));
            }
            return found.stream().distinct().toList();
        }
    }

    /** As the server's administrator, in no service's database. */
    String query(String sql) {
        return query(postgres.jdbcUrl("postgres"), postgres.administrator(), postgres.administratorPassword(), sql);
    }

    String query(Service service, String sql) {
        return query(postgres.jdbcUrl(service.database()), service.database(), service.database(), sql);
    }

    private static String query(String url, String user, String password, String sql) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    void execute(Service service, String sql) {
        try (Connection connection = DriverManager.getConnection(
                        postgres.jdbcUrl(service.database()), service.database(), service.database());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        connect.stop(Duration.ofSeconds(10));
        kafka.stop();
        postgres.stop();
    }

    private static PortPlan freePorts() {
        return IntStream.iterate(20_000, base -> base < 32_000, base -> base + 50)
                .filter(base -> IntStream.range(base + 30, base + 34).allMatch(LoopbackPorts::isFree))
                .mapToObj(PortPlan::new)
                .findFirst()
                .orElseThrow();
    }
}
