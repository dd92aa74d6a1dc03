package fi.verkosto.api.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * Goes through a JSON text token by token, without recursion, and writes it anew: texts composed, everything else as it
 * was written. Refuses what is too deep or too much, texts that cannot be kept, and numbers that change when they are read.
 */
final class JsonScan {

    static final int DEEPEST = 64;
    static final int MOST_TOKENS = 250_000;
    private static final int MOST_FAULTS = 100;

    /** Receipts hash numbers as doubles (RFC 8785), which hold every whole number up to here. */
    private static final BigDecimal LARGEST_WHOLE = BigDecimal.valueOf((1L << 53) - 1);

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final boolean composes;
    private final List<Fault> faults = new ArrayList<>();

    /** @param composes whether texts are brought into composed form (NFC) */
    JsonScan(boolean composes) {
        this.composes = composes;
    }

    byte[] clean(byte[] body) throws IOException {
        ByteArrayOutputStream clean = new ByteArrayOutputStream(body.length);
        try (JsonParser parser = JSON.createParser(decoded(body));
                JsonGenerator generator = JSON.createGenerator(clean)) {
            copy(parser, generator);
        } catch (StreamConstraintsException _) {
            throw refused(ScanFaults.tooMuch());
        } catch (JsonProcessingException malformed) {
            throw refused(JsonFaults.of(malformed));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(CommonError.INVALID_REQUEST).faults(faults);
        }
        return clean.toByteArray();
    }

    private static String decoded(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException noUtf8) {
            throw refused(JsonFaults.of(noUtf8));
        }
    }

    private void copy(JsonParser parser, JsonGenerator generator) throws IOException {
        int tokens = 0;
        int depth = 0;
        boolean isFurtherText = false;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            tokens++;
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (isFurtherText) {
                throw refused(ScanFaults.further());
            }
            isFurtherText = depth == 0;
            if (depth > DEEPEST) {
                throw refused(ScanFaults.tooDeep(pointer(parser)));
            }
            if (tokens > MOST_TOKENS || faults.size() >= MOST_FAULTS) {
                throw faults.isEmpty() ? refused(ScanFaults.tooMuch()) : refused(faults.getFirst());
            }
            write(token, parser, generator);
        }
    }

    private void write(JsonToken token, JsonParser parser, JsonGenerator generator) throws IOException {
        switch (token) {
            case FIELD_NAME -> writeName(text(parser.currentName(), () -> pointerOfParent(parser)), parser, generator);
            case VALUE_STRING -> generator.writeString(text(parser.getText(), () -> pointer(parser)));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> generator.writeNumber(number(parser));
            default -> generator.copyCurrentEvent(parser);
        }
    }

    /** Of two values with one name, readers take one or the other; composed, two names may have become one. */
    private void writeName(String name, JsonParser parser, JsonGenerator generator) throws IOException {
        try {
            generator.writeFieldName(name);
        } catch (JsonGenerationException _) {
            throw faults.isEmpty()
                    ? refused(ScanFaults.twice(pointer(parser)))
                    : new Refusal(CommonError.INVALID_REQUEST).faults(faults);
        }
    }

    /** What is faulty stays out, so that the rest can be looked through as well. */
    private String text(String text, Supplier<String> pointer) {
        OptionalInt forbidden = Text.forbiddenIn(text);
        if (forbidden.isPresent()) {
            faults.add(ScanFaults.forbiddenCharacter(pointer.get(), forbidden.getAsInt()));
            return "";
        }
        return composes ? Text.composed(text) : text;
    }

    private String number(JsonParser parser) throws IOException {
        String written = parser.getText();
        if (!isExact(written)) {
            faults.add(ScanFaults.inexact(pointer(parser)));
        }
        return written;
    }

    private static boolean isExact(String written) {
        double read = Double.parseDouble(written);
        if (!Double.isFinite(read)) {
            return false;
        }
        BigDecimal value = new BigDecimal(written);
        boolean isWhole = value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
        return value.compareTo(new BigDecimal(Double.toString(read))) == 0
                && (!isWhole || value.abs().compareTo(LARGEST_WHOLE) <= 0);
    }

    private static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    /** A name that cannot be kept can be no part of a pointer either. */
    private static String pointerOfParent(JsonParser parser) {
        var parent = parser.getParsingContext().getParent();
        return parent == null ? "" : parent.pathAsPointer().toString();
    }

    private static Refusal refused(Fault fault) {
        return new Refusal(CommonError.INVALID_REQUEST).faults(List.of(fault));
    }
}
