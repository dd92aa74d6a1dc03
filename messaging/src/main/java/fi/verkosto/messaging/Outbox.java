package fi.verkosto.messaging;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Publishes events in the transaction that makes them true: either both are committed or neither. Debezium relays the
 * rows from the write-ahead log to Kafka, so nothing here talks to a broker.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into outbox (id, topic, subject, type, source, specversion, time, contenttype, traceparent, data)
            values (?, ?, ?, ?, ?, '1.0', ?, 'application/json', ?, ?)""";

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
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, identifiers.next());
            statement.setString(2, topic);
            statement.setString(3, event.subject().toString());
            statement.setString(4, event.type());
            statement.setString(5, "/" + service);
            statement.setString(6, clock.instant().toString());
            statement.setString(7, traceparent());
            statement.setString(8, EventJson.write(event));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The event could not be stored", e);
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
}
