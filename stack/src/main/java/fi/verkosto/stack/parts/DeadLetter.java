package fi.verkosto.stack.parts;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** A record that a service could not take. */
public record DeadLetter(ConsumerRecord<byte[], byte[]> found) {
    static final String PREFIX = "dead-letter-";

    /** Its place in the dead-letter topic, which has one partition. */
    public long position() {
        return found.offset();
    }

    public String eventId() {
        return header("ce_id");
    }

    public String eventType() {
        return header("ce_type");
    }

    public String source() {
        return header("ce_source");
    }

    public String originalTopic() {
        return header(PREFIX + "topic");
    }

    public String reason() {
        return header(PREFIX + "reason");
    }

    private String header(String name) {
        Header header = found.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
