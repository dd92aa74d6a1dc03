package fi.verkosto.messaging;

import fi.verkosto.logs.Trace;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.context.Scope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.common.header.Headers;
import org.jboss.logging.Logger;

/**
 * Makes reactions idempotent: the event's source and ID are inserted in the transaction of its effect, so that an event
 * delivered again has none. As long as the database is away, the stream waits: delayed, not lost.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    static final Projection NO_PROJECTION = _ -> {};

    private final DataSource database;
    private final Validator validator;
    private final NotedEvents notes;
    private final MeterRegistry metrics;
    private final List<EventStream> streams = new CopyOnWriteArrayList<>();
    private final CountDownLatch stopping = new CountDownLatch(1);

    Inbox(DataSource database, Validator validator, NotedEvents notes, MeterRegistry metrics) {
        this.database = database;
        this.validator = validator;
        this.notes = notes;
        this.metrics = metrics;
    }

    public EventStream.Builder stream() {
        return new EventStream.Builder(this);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    void remember(EventStream stream) {
        streams.add(stream);
    }

    /** The streams that keep projections. */
    List<EventStream> projecting() {
        return streams.stream()
                .filter(stream -> !stream.rebuiltFrom().isEmpty())
                .toList();
    }

    void process(String json, Headers headers, EventStream stream) throws RejectedEvent {
        EventAttributes attributes = attributes(headers);
        if (stream.concerns(attributes.type())) {
            takeEffect(attributes, () -> once(json, attributes, stream, this::isNew));
        }
    }

    /** In one transaction, or not at all: then each has to be processed alone, to find out which one is at fault. */
    boolean processTogether(List<Received> records, EventStream stream) {
        if (records.size() == 1) {
            return false;
        }
        try {
            List<Concern> concerns = records.stream()
                    .map(record -> new Concern(record, EventAttributes.of(record.headers())))
                    .filter(concern -> stream.concerns(concern.attributes().type()))
                    .toList();
            if (!concerns.isEmpty()) {
                QuarkusTransaction.requiringNew().run(() -> takeEffect(concerns, stream));
            }
            return true;
        } catch (RuntimeException e) {
            LOG.debugf("Events are processed one by one: reason=%s", Trace.line(e));
            return false;
        }
    }

    private void takeEffect(List<Concern> concerns, EventStream stream) {
        Set<Entry> fresh = enter(concerns.stream()
                .map(Concern::attributes)
                .filter(attributes -> stream.reactionTo(attributes.type()) != null)
                .toList());
        for (Concern concern : concerns) {
            try (Scope _ = concern.record().trace().makeCurrent()) {
                once(
                        concern.record().json(),
                        concern.attributes(),
                        stream,
                        attributes -> fresh.remove(Entry.of(attributes)));
            }
        }
    }

    private record Concern(Received record, EventAttributes attributes) {}

    /** As the framework counts what it hands to the dead letters by itself. */
    void countFailure(String channel) {
        metrics.counter("quarkus.messaging.message.failures", "channel", channel)
                .increment();
    }

    /** Only what the event says of others; says whether that is anything. */
    boolean project(String json, Headers headers, EventStream stream) throws RejectedEvent {
        EventAttributes attributes = attributes(headers);
        if (!stream.projects(attributes.type())) {
            return false;
        }
        takeEffect(attributes, () -> stream.projectionOf(attributes.type()).apply(new EventData(json)));
        return true;
    }

    private static EventAttributes attributes(Headers headers) throws RejectedEvent {
        try {
            return EventAttributes.of(headers);
        } catch (MalformedEvent e) {
            LOG.warn("An event has no valid attributes", e);
            throw new RejectedEvent(e);
        }
    }

    private void takeEffect(EventAttributes attributes, Runnable effect) throws RejectedEvent {
        long pause = 100;
        for (int attempt = 1; ; attempt++) {
            try {
                QuarkusTransaction.requiringNew().run(effect);
                return;
            } catch (RuntimeException e) {
                if (!Failure.of(e).isWorthAnotherAttempt(attempt)) {
                    LOG.warnf(e, "An event is rejected: eventId=%s type=%s", attributes.id(), attributes.type());
                    throw new RejectedEvent(e);
                }
                LOG.warnf(
                        "An event is tried again: eventId=%s attempt=%d reason=%s",
                        attributes.id(), attempt, Trace.line(e));
                pause(pause);
                pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            }
        }
    }

    private void once(String json, EventAttributes attributes, EventStream stream, Predicate<EventAttributes> isNew) {
        EventData event = new EventData(json);
        stream.projectionOf(attributes.type()).apply(event);
        Reaction reaction = stream.reactionTo(attributes.type());
        if (reaction == null) {
            return;
        }
        if (!isNew.test(attributes)) {
            LOG.debugf("An event came again: eventId=%s", attributes.id());
            return;
        }
        switch (reaction.react(event, attributes)) {
            case Outcome.Taken _ -> {}
            case Outcome.Noted note -> notes.add(attributes, note);
        }
    }

    private boolean isNew(EventAttributes attributes) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into inbox (source, event_id) values (?, ?) on conflict do nothing")) {
            insert.setString(1, attributes.source());
            insert.setString(2, attributes.id());
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("The event could not be recorded as received", e);
        }
    }

    /** Those of them that did not come before, in one statement: each would be a way to the database and back. */
    private Set<Entry> enter(List<EventAttributes> events) {
        Set<Entry> fresh = new HashSet<>();
        if (events.isEmpty()) {
            return fresh;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into inbox (source, event_id) select * from unnest(?::text[], ?::text[])
                        on conflict do nothing returning source, event_id""")) {
            insert.setArray(1, texts(connection, events, EventAttributes::source));
            insert.setArray(2, texts(connection, events, EventAttributes::id));
            try (ResultSet row = insert.executeQuery()) {
                while (row.next()) {
                    fresh.add(new Entry(row.getString(1), row.getString(2)));
                }
            }
            return fresh;
        } catch (SQLException e) {
            throw new IllegalStateException("The events could not be recorded as received", e);
        }
    }

    private static Array texts(
            Connection connection, List<EventAttributes> events, Function<EventAttributes, String> attribute)
            throws SQLException {
        return connection.createArrayOf("text", events.stream().map(attribute).toArray());
    }

    private record Entry(String source, String eventId) {

        static Entry of(EventAttributes attributes) {
            return new Entry(attributes.source(), attributes.id());
        }
    }

    <T> T read(String json, Class<T> type) {
        T data = EventJson.read(json, type);
        Set<ConstraintViolation<T>> violations = validator.validate(data);
        if (!violations.isEmpty()) {
            throw new MalformedEvent(violations.stream()
                    .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                    .sorted()
                    .collect(Collectors.joining(", ")));
        }
        return data;
    }

    private void pause(long millis) {
        try {
            if (stopping.await(millis, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The service stops; the event comes again to the next instance");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The service stops; the event comes again to the next instance", e);
        }
    }

    @FunctionalInterface
    interface Reaction {

        Outcome react(EventData event, EventAttributes attributes);
    }

    @FunctionalInterface
    interface Projection {

        void apply(EventData event);
    }
}
