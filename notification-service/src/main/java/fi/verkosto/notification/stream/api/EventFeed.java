package fi.verkosto.notification.stream.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.verkosto.notification.stream.PublicEvent;
import fi.verkosto.notification.stream.PublicEvents;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * The events as server-sent events, for as long as the client stays.
 *
 * <p>Each client pulls at its own pace: the next batch is read only when the last one has been written to the client's
 * connection, so that a slow client holds up nobody and fills no memory. Reading the table instead of listening in memory
 * is what makes any number of instances alike, and a reconnect to another one free of gaps.
 */
@ApplicationScoped
class EventFeed {

    private static final Logger LOG = Logger.getLogger(EventFeed.class);
    private static final int BATCH = 100;

    private final PublicEvents events;
    private final StreamSettings settings;
    private final ObjectMapper json;
    private final Sse sse;

    EventFeed(PublicEvents events, StreamSettings settings, ObjectMapper json, Sse sse) {
        this.events = events;
        this.settings = settings;
        this.json = json;
        this.sse = sse;
    }

    Multi<OutboundSseEvent> after(Position start, List<String> types) {
        Reader reader = new Reader(start.value(), types);
        Multi<OutboundSseEvent> rest = Multi.createBy()
                .repeating()
                .uni(reader::next)
                .indefinitely()
                .onItem()
                .transformToMultiAndConcatenate(batch -> Multi.createFrom().iterable(batch));
        // At once, so that a client of a silent stream sees that it is connected.
        return Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item(greeting()), rest)
                .onFailure()
                // The connection ends and the client comes again: nothing is lost.
                .invoke(failure -> LOG.warn("A stream of events broke off", failure));
    }

    private OutboundSseEvent greeting() {
        return sse.newEventBuilder()
                .comment("connected")
                .reconnectDelay(settings.reconnect().toMillis())
                .build();
    }

    private OutboundSseEvent heartbeat() {
        return sse.newEventBuilder().comment("still here").build();
    }

    private OutboundSseEvent message(PublicEvent event) {
        try {
            return sse.newEventBuilder()
                    .id(Long.toString(event.position()))
                    .name(event.type())
                    .mediaType(MediaType.TEXT_PLAIN_TYPE)
                    .data(String.class, json.writeValueAsString(CloudEvent.from(event)))
                    .build();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Where one client is. Used by one thread at a time: the next read begins when the last has been sent. */
    private final class Reader {
        private final List<String> types;
        private long position;
        private long lastSent = System.nanoTime();

        Reader(long position, List<String> types) {
            this.position = position;
            this.types = types;
        }

        Uni<List<OutboundSseEvent>> next() {
            return Uni.createFrom()
                    .item(this::read)
                    .runSubscriptionOn(Infrastructure.getDefaultExecutor())
                    .onItem()
                    .transformToUni(batch -> batch.isEmpty()
                            ? Uni.createFrom().item(batch).onItem().delayIt().by(settings.interval())
                            : Uni.createFrom().item(batch));
        }

        private List<OutboundSseEvent> read() {
            List<PublicEvent> batch = events.after(position, types, BATCH);
            if (!batch.isEmpty()) {
                position = batch.getLast().position();
                lastSent = System.nanoTime();
                return batch.stream().map(EventFeed.this::message).toList();
            }
            if (System.nanoTime() - lastSent < settings.heartbeat().toNanos()) {
                return List.of();
            }
            lastSent = System.nanoTime();
            return List.of(heartbeat());
        }
    }
}
