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
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * The events as server-sent events, for as long as the client may and does stay.
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
    private final LatestEvent latest;
    private final StreamSettings settings;
    private final ObjectMapper json;
    private final Sse sse;

    EventFeed(PublicEvents events, LatestEvent latest, StreamSettings settings, ObjectMapper json, Sse sse) {
        this.events = events;
        this.latest = latest;
        this.settings = settings;
        this.json = json;
        this.sse = sse;
    }

    /** The events after a position, and all that come. */
    Multi<OutboundSseEvent> after(Position start, List<String> types, Permit permit, ClientConnection client) {
        Reader reader = new Reader(start.value(), types, permit, client);
        Multi<OutboundSseEvent> rest = Multi.createBy()
                .repeating()
                .uni(reader::next)
                .whilst(_ -> reader.goesOn())
                .onItem()
                .transformToMultiAndConcatenate(batch -> Multi.createFrom().iterable(batch))
                .select()
                .first(permit.validity());
        // At once, so that a client of a silent stream sees that it is connected.
        return Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().item(greeting()),
                        rest,
                        Multi.createFrom().item(comment("the token holds no longer: come again with a new one")))
                .onTermination()
                .invoke(reader.watch::end)
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

    private OutboundSseEvent comment(String text) {
        return sse.newEventBuilder().comment(text).build();
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
        private final Permit permit;
        private final ClientConnection client;
        private final StallWatch watch;
        private long position;
        private boolean hasCaughtUp;
        private volatile boolean isAllowed = true;
        private final Pause silence = new Pause(settings.heartbeat(), System::nanoTime);
        private final Pause sinceAsked = new Pause(settings.heartbeat(), System::nanoTime);

        Reader(long position, List<String> types, Permit permit, ClientConnection client) {
            this.position = position;
            this.types = types;
            this.permit = permit;
            this.client = client;
            this.watch = new StallWatch(settings.stalled(), client.end());
        }

        boolean goesOn() {
            return isAllowed && !client.isGone().getAsBoolean();
        }

        Uni<List<OutboundSseEvent>> next() {
            watch.taken();
            return more().call(this::askAgain)
                    .emitOn(Infrastructure.getDefaultExecutor())
                    .map(this::batch)
                    .invoke(batch -> {
                        if (!batch.isEmpty()) {
                            watch.given();
                        }
                    });
        }

        private List<OutboundSseEvent> batch(boolean hasMore) {
            if (!goesOn()) {
                return List.of();
            }
            List<OutboundSseEvent> found = hasMore ? read() : List.of();
            // Events of types that are left out break no silence.
            if (found.isEmpty() && !silence.isOver()) {
                return found;
            }
            silence.begin();
            return found.isEmpty() ? List.of(comment("still here")) : found;
        }

        /** At once or when there is more; no, when it is time to break the silence. */
        private Uni<Boolean> more() {
            Duration left = silence.left();
            if (!hasCaughtUp || !left.isPositive()) {
                return Uni.createFrom().item(!hasCaughtUp);
            }
            return latest.beyond(position)
                    .replaceWith(true)
                    .ifNoItem()
                    .after(left)
                    .recoverWithItem(false);
        }

        private Uni<?> askAgain() {
            if (!sinceAsked.isOver()) {
                return Uni.createFrom().voidItem();
            }
            sinceAsked.begin();
            return permit.stillHeld().invoke(held -> isAllowed = held);
        }

        private List<OutboundSseEvent> read() {
            // Whatever was there before the reading, the reading has seen: types that are left out are passed by.
            long seen = latest.position();
            List<PublicEvent> batch = events.after(position, types, BATCH);
            hasCaughtUp = batch.size() < BATCH;
            long last = batch.isEmpty() ? position : batch.getLast().position();
            position = hasCaughtUp ? Math.max(last, seen) : last;
            return batch.stream().map(EventFeed.this::message).toList();
        }
    }
}
