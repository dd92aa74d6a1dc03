package fi.verkosto.messaging;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.value.Identifiers;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Publishes events in the transaction that makes them true: either both are committed or neither. Debezium relays the
 * rows from the write-ahead log to Kafka, so nothing here talks to a broker.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into outbox
                (id, topic, subject, partition_key, type, source, specversion, time, contenttype, traceparent, agency, data)
            values (?, ?, ?, ?, ?, ?, '1.0', ?, 'application/json', ?, ?, ?)""";

    private final DataSource database;
    private final Identifiers identifiers;
    private final InstantSource clock;
    private final MessagingSettings settings;

    @ConfigProperty(name = "quarkus.application.name")
    String service;

    Outbox(DataSource database, Identifiers identifiers, InstantSource clock, MessagingSettings settings) {
        this.database = database;
        this.identifiers = identifiers;
        this.clock = clock;
        this.settings = settings;
    }

    /** Publishes to this service's own topic. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(PublicEvent event) {
        insert(
                settings.topic().orElseThrow(() -> new IllegalStateException("verkosto.messaging.topic is not set")),
                List.of(event));
    }

    /** Publishes to another topic, such as the internal one of notifications. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(String topic, PublicEvent event) {
        insert(topic, List.of(event));
    }

    /** Publishes several at once to another topic, in their order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publishAll(String topic, List<? extends PublicEvent> events) {
        insert(topic, events);
    }

    /**
     * Publishes to another topic what must not lie in a table, such as a secret for one person: the row goes in the transaction
     * that it came in, and the relay finds it in the log. A relay that has lost its place there misses it, so it is for what
     * somebody can ask for again.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publishUnkept(String topic, PublicEvent event) {
        Row row = row(event);
        insertRows(topic, List.of(row));
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("delete from outbox where id = ?")) {
            statement.setObject(1, row.id());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The event could not be taken out of the table again", e);
        }
    }

    private void insert(String topic, List<? extends PublicEvent> events) {
        insertRows(topic, events.stream().map(this::row).toList());
    }

    private void insertRows(String topic, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        rows.forEach(this::requireReadable);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (Row row : rows) {
                row.set(statement, topic);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The events could not be stored", e);
        }
    }

    private Row row(PublicEvent event) {
        return new Row(
                identifiers.next(),
                event.subject().toString(),
                event.partitionKey().toString(),
                event.type(),
                "/" + service,
                clock.instant().toString(),
                traceparent(),
                event.agency(),
                EventJson.write(event));
    }

    /**
     * What the broker would not take would stop the relay for good, and what no consumer can read would end in the dead
     * letters of each: whoever causes such an event is told now.
     */
    private void requireReadable(Row row) {
        long size = row.size();
        long largest = settings.largestEvent().asLongValue();
        if (size > largest) {
            throw new Refusal(CommonError.EVENT_TOO_LARGE).with("size", size).with("largest", largest);
        }
        if (EventJson.hasTooManyValues(row.data())) {
            throw new Refusal(CommonError.EVENT_TOO_LARGE).with("mostValues", EventJson.MOST_TOKENS);
        }
    }

    /** The W3C trace context, so that a trace goes on behind Kafka; null outside a trace. */
    private static String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                span.getTraceId(),
                                span.getSpanId(),
                                span.getTraceFlags().asHex())
                : null;
    }

    private record Row(
            UUID id,
            String subject,
            String partitionKey,
            String type,
            String source,
            String time,
            String traceparent,
            String agency,
            String data) {

        void set(PreparedStatement statement, String topic) throws SQLException {
            statement.setObject(1, id);
            statement.setString(2, topic);
            statement.setString(3, subject);
            statement.setString(4, partitionKey);
            statement.setString(5, type);
            statement.setString(6, source);
            statement.setString(7, time);
            statement.setString(8, traceparent);
            statement.setString(9, agency);
            statement.setString(10, data);
        }

        long size() {
            return EventSize.of(
                    partitionKey, data, id.toString(), subject, partitionKey, type, source, time, traceparent, agency);
        }
    }
}
