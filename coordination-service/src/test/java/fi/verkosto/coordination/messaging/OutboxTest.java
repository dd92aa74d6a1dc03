package fi.verkosto.coordination.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.messaging.Outbox;
import fi.verkosto.messaging.OutboxPruning;
import fi.verkosto.messaging.OutboxSlot;
import fi.verkosto.messaging.PublicEvent;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
class OutboxTest {

    private static final String AGENCY = "2769790-1";

    private static final String TOPIC = "verkosto.test";
    private static final long LARGEST = 1_572_864;

    /** Of the record of an event in Kafka, whose key is among its headers as well. */
    private static final String SIZE = """
            select 512 + 2 * octet_length(partition_key) + octet_length(id::text) + octet_length(subject) + octet_length(type)
                + octet_length(source) + octet_length(time) + coalesce(octet_length(traceparent), 0) + octet_length(data)
            from outbox where subject = ?""";

    @Inject
    Outbox outbox;

    @Inject
    OutboxPruning pruning;

    @Inject
    OutboxSlot slot;

    @Inject
    MeterRegistry metrics;

    @Inject
    BusinessClock clock;

    @Inject
    DataSource source;

    private final UUID subject = UUID.randomUUID();

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void keepsWhatTheRelaySends() throws SQLException {
        UUID story = UUID.randomUUID();
        clock.moveTo(Instant.parse("2018-11-21T14:00:00Z"));

        publish(new Told(subject, story, AGENCY, "text"));

        assertThat(read(
                        "select topic || ' ' || subject || ' ' || partition_key || ' ' || type || ' ' || source from outbox"
                                + " where subject = ?"))
                .containsExactly(
                        TOPIC + " " + subject + " " + story + " fi.verkosto.test.told.v1 /coordination-service");
        assertThat(read("select time from outbox where subject = ?"))
                .singleElement()
                .satisfies(time -> assertThat(Instant.parse(time))
                        .isBetween(Instant.parse("2018-11-21T14:00:00Z"), Instant.parse("2018-11-21T14:01:00Z")));
    }

    @Test
    void publishesOnlyTogetherWithWhatMakesItTrue() throws SQLException {
        Told event = new Told(subject, subject, AGENCY, "text");

        assertThatThrownBy(() -> outbox.publish(event)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> outbox.publish(TOPIC, event)).isInstanceOf(RuntimeException.class);
        QuarkusTransaction.begin();
        outbox.publish(event);
        outbox.publish(TOPIC, event);
        QuarkusTransaction.rollback();

        assertThat(read(SIZE)).isEmpty();
    }

    @Test
    void publishesSeveralAtOnceInTheirOrder() throws SQLException {
        List<Told> events = Stream.of("one", "two", "three")
                .map(text -> new Told(subject, subject, AGENCY, text))
                .toList();

        QuarkusTransaction.requiringNew().run(() -> outbox.publishAll(TOPIC, events));

        assertThat(read("select topic || ' ' || (data::json ->> 'text') from outbox where subject = ? order by id"))
                .containsExactly(TOPIC + " one", TOPIC + " two", TOPIC + " three");
    }

    @Test
    void publishesNoneOfSeveralWhenOneIsTooLarge() throws SQLException {
        List<Told> events = Stream.of("one", "x".repeat((int) LARGEST), "three")
                .map(text -> new Told(subject, subject, AGENCY, text))
                .toList();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> outbox.publishAll(TOPIC, events)))
                .isInstanceOf(Refusal.class);

        assertThat(read("select data from outbox where subject = ?")).isEmpty();
    }

    @Test
    void publishesNothingWhereThereIsNothingToTell() throws SQLException {
        QuarkusTransaction.requiringNew().run(() -> outbox.publishAll(TOPIC, List.of()));

        assertThat(read("select data from outbox where subject = ?")).isEmpty();
    }

    @Test
    void letsThroughTheLargestThatKafkaTakesAndNotAByteMore() throws SQLException {
        int tooLong = (int) LARGEST;
        int others = (int) (refused(tooLong) - tooLong);
        List<Long> tooLarge = new ArrayList<>();

        for (int length = tooLong - others - 4; length <= tooLong - others + 4; length++) {
            long size = refused(length);
            if (size > 0) {
                tooLarge.add(size);
            }
        }

        assertThat(tooLarge).isNotEmpty().allSatisfy(size -> assertThat(size).isGreaterThan(LARGEST));
        assertThat(read(SIZE))
                .isNotEmpty()
                .allSatisfy(size -> assertThat(Long.parseLong(size)).isLessThanOrEqualTo(LARGEST));
    }

    @Test
    void keepsWhatIsRelayedForAWeek() throws SQLException {
        publish(new Told(subject, subject, AGENCY, "text"));

        pruned("6 days 23 hours");
        assertThat(read(SIZE)).hasSize(1);
        pruned("7 days 1 hour");
        assertThat(read(SIZE)).isEmpty();
    }

    @Test
    void showsWhatASlotKeepsAndThatNobodyReadsIt() throws SQLException {
        execute("select pg_create_logical_replication_slot('unread', 'pgoutput')");
        try {
            publish(new Told(subject, subject, AGENCY, "text"));
            slot.look();

            assertThat(metrics.get("verkosto.outbox.slot.readers").gauge().value())
                    .isZero();
            assertThat(metrics.get("verkosto.outbox.slot.kept").gauge().value()).isPositive();
        } finally {
            execute("select pg_drop_replication_slot('unread')");
        }
    }

    private void pruned(String age) throws SQLException {
        execute("update outbox set created_at = now() - interval '%s' where subject = '%s'".formatted(age, subject));
        pruning.prune();
    }

    /** Answers the size that is too large, or 0 where it is not. */
    private long refused(int length) {
        try {
            publish(new Told(subject, subject, AGENCY, "x".repeat(length)));
            return 0;
        } catch (Refusal refusal) {
            return (long) refusal.members().get("size");
        }
    }

    private void publish(Told event) {
        QuarkusTransaction.requiringNew().run(() -> outbox.publish(TOPIC, event));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private List<String> read(String query) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, subject.toString());
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    record Told(UUID subject, UUID partitionKey, String agency, String text) implements PublicEvent {

        @Override
        public String type() {
            return "fi.verkosto.test.told.v1";
        }
    }
}
