package fi.verkosto.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/**
 * JSON of events. Unlike the API's JSON it tolerates unknown fields: additions to an event stay within its version, and
 * must not stop a consumer that does not know them yet. A value that an enumeration does not have is null: the record skips
 * the element with it, or says {@code @NotNull} where the value decides the whole event.
 */
final class EventJson {

    /**
     * Several times what a usual event needs; the outbox refuses one that has more. Without it a record of a few hundred
     * kilobytes can hold so many empty objects that finding every fault of each takes all memory, again after every
     * restart.
     */
    static final long MOST_TOKENS = 20_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .build())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private EventJson() {}

    static String write(Object data) {
        try {
            return MAPPER.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An event that is no JSON: " + data.getClass(), e);
        }
    }

    /** Whether a consumer would refuse to read it for the number of its values, of which each has at least a character. */
    static boolean hasTooManyValues(String json) {
        if (json.length() <= MOST_TOKENS) {
            return false;
        }
        try (JsonParser parser = MAPPER.createParser(json)) {
            while (parser.nextToken() != null) {
                // The parser counts.
            }
            return false;
        } catch (StreamConstraintsException e) {
            return true;
        } catch (IOException e) {
            throw new IllegalArgumentException("An event that is no JSON", e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        if (json == null) {
            throw new MalformedEvent("The data are missing");
        }
        try {
            T value = MAPPER.readValue(json, type);
            if (value == null) {
                throw new MalformedEvent("The data are null");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new MalformedEvent("The data do not fit " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }

    /** Reads what this library wrote. */
    static <T> T readOwn(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static void requireObject(String json) {
        try {
            if (json == null || !MAPPER.readTree(json).isObject()) {
                throw new MalformedEvent("The data are no JSON object");
            }
        } catch (JsonProcessingException e) {
            throw new MalformedEvent("The data are no JSON: " + e.getOriginalMessage(), e);
        }
    }
}
