package fi.verkosto.systemtests;

import static org.awaitility.Awaitility.await;

import fi.verkosto.stack.parts.Http;
import fi.verkosto.stack.parts.Service;
import fi.verkosto.stack.supervision.PartStatus;
import fi.verkosto.stack.supervision.ProcessIdentity;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;

/** Does to the stack what docs/operations.md tells an operator to do. */
final class Operator {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final SystemStack stack;
    private final Map<Service, DatabaseDump> dumps = new HashMap<>();

    Operator(SystemStack stack) {
        this.stack = stack;
    }

    /** @param command stop or resume, as Connect's REST API knows them */
    void connector(Service service, String command) {
        Http.put(Http.local(stack.ports().connect(), "/connectors/" + service.title() + "/" + command), "");
        if (command.equals("stop")) {
            await("the slot to be left alone")
                    .atMost(PATIENCE)
                    .until(() -> query("select count(*) from pg_replication_slots where active and database = '%s'"
                                    .formatted(service.database()))
                            .equals(List.of("0")));
        }
    }

    void dropSlot(Service service) {
        query("select pg_drop_replication_slot('%s_outbox')::text".formatted(service.database()));
    }

    /** Returns when it was begun, by the clock of the machine. */
    Instant dump(Service service) {
        Instant begun = Instant.ofEpochMilli(Long.parseLong(
                query("select (extract(epoch from now()) * 1000)::bigint").getFirst()));
        with(service, database -> dumps.put(service, DatabaseDump.of(database)));
        return begun;
    }

    /** The supervisor starts a stopped service again at once, but without its login it does not come up. */
    void stop(Service service) {
        execute("alter role " + service.database() + " nologin");
        PartStatus part = stack.part(service.title());
        ProcessIdentity.find(part.pid(), part.processStart()).ifPresent(ProcessHandle::destroy);
        await("its consumers to be gone")
                .atMost(PATIENCE)
                .until(() -> stateOf(service.module()), GroupState.EMPTY::equals);
    }

    void restore(Service service) {
        with(service, database -> dumps.get(service).restore(database));
    }

    void start(Service service) {
        execute("alter role " + service.database() + " login");
        await(service + " to run")
                .atMost(PATIENCE)
                .until(() -> stack.part(service.title()).state() == PartStatus.State.READY);
    }

    private GroupState stateOf(String group) {
        return withKafka(admin -> admin.describeConsumerGroups(List.of(group))
                .describedGroups()
                .get(group)
                .get()
                .groupState());
    }

    /** As {@code kafka-consumer-groups --reset-offsets --to-datetime} does. */
    void resetOffsets(Service service, Instant dumped) {
        String group = service.module();
        withKafka(admin -> {
            Map<TopicPartition, OffsetSpec> moments = new HashMap<>();
            admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .keySet()
                    .forEach(partition -> moments.put(
                            partition,
                            OffsetSpec.forTimestamp(dumped.minus(MARGIN).toEpochMilli())));
            Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
            admin.listOffsets(moments).all().get().forEach((partition, found) -> {
                // Without a record that young the group goes on where it is.
                if (found.offset() >= 0) {
                    offsets.put(partition, new OffsetAndMetadata(found.offset()));
                }
            });
            return admin.alterConsumerGroupOffsets(group, offsets).all().get();
        });
    }

    /** The IDs of events that are on the service's topic since then, and of which its database knows nothing. */
    Set<String> forgotten(Service service, Instant dumped) {
        Set<String> said = new HashSet<>();
        for (var event : new Topics(stack.brokers()).read("verkosto." + service.title())) {
            if (event.timestamp() >= dumped.toEpochMilli()) {
                said.add(Topics.texts(event.headers()).get("ce_id"));
            }
        }
        with(service, database -> said.removeAll(query(database, "select id::text from outbox")));
        return said;
    }

    private List<String> query(String sql) {
        List<String> found = new ArrayList<>();
        with("postgres", database -> found.addAll(query(database, sql)));
        return found;
    }

    private static List<String> query(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private void execute(String sql) {
        with("postgres", database -> {
            try (Statement statement = database.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    private void with(Service service, Work<Connection> work) {
        with(service.database(), work);
    }

    /** As the server's administrator. */
    private void with(String name, Work<Connection> work) {
        String url = "jdbc:postgresql://127.0.0.1:" + stack.ports().postgres() + "/" + name;
        try (Connection database = DriverManager.getConnection(url, "postgres", "postgres")) {
            work.on(database);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T withKafka(Question<T> question) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", stack.brokers()))) {
            return question.ask(admin);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work<T> {
        void on(T server) throws Exception;
    }

    private interface Question<T> {
        T ask(Admin admin) throws Exception;
    }
}
