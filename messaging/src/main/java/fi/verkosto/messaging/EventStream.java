package fi.verkosto.messaging;

import io.opentelemetry.context.Scope;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * Maps the events of one stream to use cases. Types that nobody registered for are none of this service's business.
 *
 * <p>Of an event there may be a <em>projection</em>, what this service knows of others, and a <em>reaction</em>, what it
 * does because of the event. A projection is written by revision, however often the event comes, and can be rebuilt from the
 * topic. A reaction happens once, by the inbox.
 */
public final class EventStream {

    private final Inbox inbox;
    private final Map<String, Inbox.Projection> projections;
    private final Map<String, Inbox.Reaction> reactions;
    private final Inbox.Reaction otherwise;
    private final List<String> rebuiltFrom;

    private EventStream(Builder builder) {
        this.inbox = builder.inbox;
        this.projections = Map.copyOf(builder.projections);
        this.reactions = Map.copyOf(builder.reactions);
        this.otherwise = builder.otherwise;
        this.rebuiltFrom = List.copyOf(builder.rebuiltFrom);
    }

    /**
     * Processes one record and acknowledges it; one that can never be processed is handed to the dead-letter topic. To be
     * called from a worker thread, one record at a time: it blocks as long as the database is away, which keeps the order.
     */
    public CompletionStage<Void> receive(Message<String> message) {
        try {
            inbox.process(message.getPayload(), Received.of(message).headers(), this);
            return message.ack();
        } catch (RejectedEvent rejected) {
            return message.nack(rejected);
        }
    }

    /**
     * Processes what a channel with {@code batch=true} had waiting, in its order and in one transaction, and acknowledges
     * it. Where that does not succeed each record has a transaction of its own, as with {@link #receive}: one that can never
     * be processed goes to the dead-letter topic alone.
     */
    public CompletionStage<Void> receiveAll(Message<List<String>> batch) {
        IncomingKafkaRecordBatchMetadata<?, ?> arrived = batch.getMetadata(IncomingKafkaRecordBatchMetadata.class)
                .orElseThrow(() -> new IllegalStateException("Not a batch of Kafka records"));
        List<Received> records =
                arrived.getBatchedMessages().stream().map(Received::of).toList();
        if (inbox.processTogether(records, this)) {
            return batch.ack();
        }
        CompletableFuture<?>[] rejections = records.stream()
                .flatMap(record -> rejectionOf(record, arrived.getChannel()).stream())
                .map(CompletionStage::toCompletableFuture)
                .toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.allOf(rejections).thenCompose(_ -> batch.ack());
    }

    private Optional<CompletionStage<Void>> rejectionOf(Received record, String channel) {
        try (Scope _ = record.trace().makeCurrent()) {
            inbox.process(record.json(), record.headers(), this);
            return Optional.empty();
        } catch (RejectedEvent rejected) {
            inbox.countFailure(channel);
            return Optional.of(record.message().nack(rejected));
        }
    }

    Inbox.Projection projectionOf(String type) {
        return projections.getOrDefault(type, Inbox.NO_PROJECTION);
    }

    /** Null where there is none. */
    Inbox.Reaction reactionTo(String type) {
        return reactions.getOrDefault(type, otherwise);
    }

    boolean concerns(String type) {
        return projections.containsKey(type) || reactionTo(type) != null;
    }

    boolean projects(String type) {
        return projections.containsKey(type);
    }

    /** The channels whose topics hold what the projections are made of. */
    List<String> rebuiltFrom() {
        return rebuiltFrom;
    }

    /** Collects what a consumer reacts to. */
    public static final class Builder {

        private final Inbox inbox;
        private final Map<String, Inbox.Projection> projections = new HashMap<>();
        private final Map<String, Inbox.Reaction> reactions = new HashMap<>();
        private Inbox.Reaction otherwise;
        private List<String> rebuiltFrom = List.of();

        Builder(Inbox inbox) {
            this.inbox = inbox;
        }

        /** Reads the data as the given record, checks its Bean Validation constraints, and hands it on. */
        public <T> Builder on(String type, Class<T> data, Consumer<T> handler) {
            return on(type, data, (event, _) -> handler.accept(event));
        }

        /** Where the event may come too late. */
        public <T> Builder onTimely(String type, Class<T> data, Function<T, Outcome> handler) {
            reactions.put(type, (event, _) -> handler.apply(event.as(data, inbox::read)));
            return this;
        }

        public <T> Builder on(String type, Class<T> data, EventHandler<T> handler) {
            reactions.put(type, (event, attributes) -> {
                handler.handle(event.as(data, inbox::read), attributes);
                return Outcome.TAKEN;
            });
            return this;
        }

        /**
         * Keeps what the event says of others. The handler writes what has the revision that is stored, or a higher one, and
         * leaves alone what is older; it is called before the reaction to the same event.
         */
        public <T> Builder project(String type, Class<T> data, Consumer<T> handler) {
            projections.put(type, event -> handler.accept(event.as(data, inbox::read)));
            return this;
        }

        /** The incoming channels whose topics are read from their beginning when the projections are rebuilt. */
        public Builder rebuiltFrom(String... channels) {
            rebuiltFrom = List.of(channels);
            return this;
        }

        /** Takes every event as its JSON text, whatever its type, as long as the text is a JSON object. */
        public Builder onAny(EventHandler<String> handler) {
            otherwise = (event, attributes) -> {
                EventJson.requireObject(event.json());
                handler.handle(event.json(), attributes);
                return Outcome.TAKEN;
            };
            return this;
        }

        public EventStream build() {
            if (!projections.isEmpty() && rebuiltFrom.isEmpty()) {
                throw new IllegalStateException("Projections that cannot be rebuilt");
            }
            EventStream stream = new EventStream(this);
            inbox.remember(stream);
            return stream;
        }
    }
}
