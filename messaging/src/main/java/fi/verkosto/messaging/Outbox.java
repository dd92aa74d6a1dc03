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
                (id, topic, subject, partition_key, type, source, specversion, time, contenttype, traceparent, data)
            values (?, ?, ?, ?, ?, ?, '1.0', ?, 'application/json', ?, ?)""";

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
                event);
    }

    /** Publishes to another topic, such as the internal one of notifications. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(String topic, PublicEvent event) {
        insert(topic, event);
    }

    private void insert(String topic, PublicEvent event) {
        Row row = new Row(
                identifiers.next(),
                event.subject().toString(),
                event.partitionKey().toString(),
                event.type(),
                "/" + service,
                clock.instant().toString(),
                traceparent(),
                EventJson.write(event));
        requireReadable(row);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, row.id());
            statement.setString(2, topic);
            statement.setString(3, row.subject());
            statement.setString(4, row.partitionKey());
            statement.setString(5, row.type());
            statement.setString(6, row.source());
            statement.setString(7, row.time());
            statement.setString(8, row.traceparent());
            statement.setString(9, row.data());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The event could not be stored", e);
        }
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
            String data) {

        long size() {
            return EventSize.of(
                    partitionKey, data, id.toString(), subject, partitionKey, type, source, time, traceparent);
        }
    }
}
