package fi.verkosto.messaging;

import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Maps the events of one stream to use cases. Types that nobody registered for are none of this service's business. */
public final class EventStream {

    private final Inbox inbox;
    private final Map<String, Inbox.Reaction> reactions;
    private final Inbox.Reaction otherwise;

    private EventStream(Inbox inbox, Map<String, Inbox.Reaction> reactions, Inbox.Reaction otherwise) {
        this.inbox = inbox;
        this.reactions = Map.copyOf(reactions);
        this.otherwise = otherwise;
    }

    /**
     * Processes one record and acknowledges it; one that can never be processed is handed to the dead-letter topic. To be
     * called from a worker thread, one record at a time: it blocks as long as the database is away, which keeps the order.
     */
    public CompletionStage<Void> receive(Message<String> message) {
        try {
            inbox.process(message.getPayload(), headers(message), this::reactionTo);
            return message.ack();
        } catch (RejectedEvent rejected) {
            return message.nack(rejected);
        }
    }

    private Inbox.Reaction reactionTo(EventAttributes attributes) {
        return reactions.getOrDefault(attributes.type(), otherwise);
    }

    private static Headers headers(Message<String> message) {
        for (Object metadata : message.getMetadata()) {
            if (metadata instanceof IncomingKafkaRecordMetadata<?, ?> kafka) {
                return kafka.getHeaders();
            }
        }
        throw new IllegalStateException("Not a Kafka record");
    }

    /** Collects what a consumer reacts to. */
    public static final class Builder {

        private final Inbox inbox;
        private final Map<String, Inbox.Reaction> reactions = new HashMap<>();
        private Inbox.Reaction otherwise;

        Builder(Inbox inbox) {
            this.inbox = inbox;
        }

        /** Reads the data as the given record, checks its Bean Validation constraints, and hands it on. */
        public <T> Builder on(String type, Class<T> data, Consumer<T> handler) {
            return on(type, data, (event, _) -> handler.accept(event));
        }

        public <T> Builder on(String type, Class<T> data, EventHandler<T> handler) {
            reactions.put(type, (json, attributes) -> handler.handle(inbox.read(json, data), attributes));
            return this;
        }

        /** Takes every event as its JSON text, whatever its type, as long as the text is a JSON object. */
        public Builder onAny(EventHandler<String> handler) {
            otherwise = (json, attributes) -> {
                EventJson.requireObject(json);
                handler.handle(json, attributes);
            };
            return this;
        }

        public EventStream build() {
            return new EventStream(inbox, reactions, otherwise);
        }
    }
}
