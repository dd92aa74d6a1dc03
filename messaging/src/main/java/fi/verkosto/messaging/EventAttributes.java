package fi.verkosto.messaging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** The CloudEvents 1.0 attributes of a record in Kafka's binary mode. */
public record EventAttributes(String id, String source, String type, String subject, Instant time) {

    static EventAttributes of(Headers headers) {
        if (!"1.0".equals(required(headers, "ce_specversion"))) {
            throw new MalformedEvent("ce_specversion is not 1.0");
        }
        return new EventAttributes(
                required(headers, "ce_id"),
                required(headers, "ce_source"),
                required(headers, "ce_type"),
                optional(headers, "ce_subject"),
                time(optional(headers, "ce_time")));
    }

    private static Instant time(String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            throw new MalformedEvent("ce_time is not an RFC 3339 time", e);
        }
    }

    private static String required(Headers headers, String name) {
        String value = optional(headers, name);
        if (value == null || value.isBlank()) {
            throw new MalformedEvent("The header " + name + " is missing");
        }
        return value;
    }

    private static String optional(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
