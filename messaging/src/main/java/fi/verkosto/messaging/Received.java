package fi.verkosto.messaging;

import io.opentelemetry.context.Context;
import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.reactive.messaging.Message;

/** A record as it came from a channel, alone or among others. */
record Received(Message<?> message, String json, Headers headers) {

    static Received of(Message<?> message) {
        Headers headers = message.getMetadata(IncomingKafkaRecordMetadata.class)
                .orElseThrow(() -> new IllegalStateException("Not a Kafka record"))
                .getHeaders();
        return new Received(message, (String) message.getPayload(), headers);
    }

    /** What the record is part of: among others it is not yet the current one. */
    Context trace() {
        return TracingMetadata.fromMessage(message)
                .flatMap(trace -> Stream.of(trace.getCurrentContext(), trace.getPreviousContext())
                        .filter(Objects::nonNull)
                        .findFirst())
                .orElseGet(Context::current);
    }
}
