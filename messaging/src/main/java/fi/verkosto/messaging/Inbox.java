package fi.verkosto.messaging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.common.header.Headers;
import org.jboss.logging.Logger;

/**
 * Makes consumers idempotent: the event's source and ID are inserted in the transaction of its effect, so that an event
 * delivered again has none. As long as the database is away, the stream waits: delayed, not lost.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final DataSource database;
    private final Validator validator;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Inbox(DataSource database, Validator validator) {
        this.database = database;
        this.validator = validator;
    }

    public EventStream.Builder stream() {
        return new EventStream.Builder(this);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    void process(String json, Headers headers, Function<EventAttributes, Reaction> reactions) throws RejectedEvent {
        EventAttributes attributes;
        try {
            attributes = EventAttributes.of(headers);
        } catch (MalformedEvent e) {
            LOG.warn("An event without valid attributes goes to the dead letters", e);
            throw new RejectedEvent(e);
        }
        Reaction reaction = reactions.apply(attributes);
        if (reaction != null) {
            takeEffect(json, attributes, reaction);
        }
    }

    private void takeEffect(String json, EventAttributes attributes, Reaction reaction) throws RejectedEvent {
        long pause = 100;
        for (int attempt = 1; ; attempt++) {
            try {
                QuarkusTransaction.requiringNew().run(() -> once(json, attributes, reaction));
                return;
            } catch (RuntimeException e) {
                if (!Failure.of(e).isWorthAnotherAttempt(attempt)) {
                    LOG.warnf(
                            e,
                            "An event goes to the dead letters: eventId=%s type=%s",
                            attributes.id(),
                            attributes.type());
                    throw new RejectedEvent(e);
                }
                LOG.warnf("An event is tried again: eventId=%s attempt=%d reason=%s", attributes.id(), attempt, e);
                pause(pause);
                pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            }
        }
    }

    private void once(String json, EventAttributes attributes, Reaction reaction) {
        if (isNew(attributes)) {
            reaction.react(json, attributes);
        } else {
            LOG.debugf("An event came again: eventId=%s", attributes.id());
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

        void react(String json, EventAttributes attributes);
    }
}
