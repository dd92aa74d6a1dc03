package fi.verkosto.messaging;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * How large the record of an event is in Kafka, in bytes: its key, its value, its headers, and at the most
 * {@value #FRAME} bytes of lengths and names around them.
 */
final class EventSize {

    /** The batch of one record (61), its own lengths, and ten names of headers with theirs. */
    static final int FRAME = 512;

    private EventSize() {}

    /**
     * Measures.
     *
     * @param texts the key, the value and the values of the headers; null for a header that is left out
     */
    static long of(String... texts) {
        return FRAME
                + Stream.of(texts)
                        .filter(text -> text != null)
                        .mapToLong(EventSize::bytes)
                        .sum();
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
