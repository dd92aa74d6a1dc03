package fi.verkosto.api.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.lang.reflect.Type;
import java.time.Duration;
import org.hibernate.type.format.AbstractJsonFormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/** Reads a text of what is {@link ReadOnce} no second time while it is in use. Found by the text, a value is never old. */
final class ReadTexts extends AbstractJsonFormatMapper {

    private static final int MOST_CHARACTERS = 4_000_000;
    private static final Duration UNUSED = Duration.ofMinutes(5);

    private final JacksonJsonFormatMapper json;
    private final Cache<Text, Object> read = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .<Text, Object>weigher((text, _) -> text.written().length())
            .expireAfterAccess(UNUSED)
            .executor(Runnable::run)
            .build();

    private record Text(Type type, String written) {}

    ReadTexts(ObjectMapper mapper) {
        this.json = new JacksonJsonFormatMapper(mapper);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"
    }) // The framework's form; what was read is of its type.
    protected <T> T fromString(CharSequence written, Type type) {
        return type instanceof Class<?> read && read.isAnnotationPresent(ReadOnce.class)
                ? (T) this.read.get(
                        new Text(type, written.toString()), text -> json.fromString(text.written(), text.type()))
                : json.fromString(written, type);
    }

    @Override
    protected <T> String toString(T value, Type type) {
        return json.toString(value, type);
    }
}
