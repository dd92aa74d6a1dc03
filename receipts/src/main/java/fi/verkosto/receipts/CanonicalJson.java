package fi.verkosto.receipts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * JSON in the one form that has a hash (RFC 8785): members in order, no space, numbers as ECMAScript writes them, which is
 * as doubles. Values that are not there are left out.
 */
public final class CanonicalJson {

    /** How many objects and lists may be open at once. */
    public static final int DEEPEST = 64;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private CanonicalJson() {}

    /** A record, map or list. */
    public static String of(Object value) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(value)).getEncodedString();
        } catch (IOException e) {
            throw new IllegalArgumentException("Not a value that JSON can hold", e);
        }
    }

    /**
     * The same JSON, however it was written; none if it is no JSON object or list, or nested deeper than anything that
     * was ever signed: the canonicalizer calls itself for every level.
     */
    public static Optional<String> ofText(String json) {
        if (isTooDeep(json)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new JsonCanonicalizer(json).getEncodedString());
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    /** Whether more than {@link #DEEPEST} objects and lists are open at once; false also for what is no JSON. */
    public static boolean isTooDeep(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth > DEEPEST) {
                    return true;
                }
            }
            return false;
        } catch (IOException _) {
            return false;
        }
    }

    /** SHA-256 of the UTF-8 bytes, in hexadecimal. */
    public static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was written by {@link #of}; none if it is no JSON of that type. Members that the type does not know are left out. */
    public static <T> Optional<T> read(String json, Class<T> type) {
        try {
            return Optional.ofNullable(JSON.readValue(json, type));
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }
}
