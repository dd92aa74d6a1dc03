package fi.verkosto.api.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A value that JSON writes as a text of one form, and as nothing else. Jackson would take a number for a time, a list
 * for a date and a floating-point number for a sum.
 */
final class WrittenValue<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final Pattern form;
    private final transient Function<String, T> parse;

    WrittenValue(Class<T> type, String form, Function<String, T> parse) {
        super(type);
        this.form = Pattern.compile(form);
        this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return cast(context.handleUnexpectedToken(handledType(), parser));
        }
        String text = parser.getText();
        if (!form.matcher(text).matches()) {
            return cast(context.handleWeirdStringValue(handledType(), text, "not of the form %s", form));
        }
        try {
            return parse.apply(text);
        } catch (RuntimeException e) {
            return cast(context.handleWeirdStringValue(handledType(), text, e.getMessage()));
        }
    }

    /** Both handlers throw, unless somebody registers one that gives a value of the type. */
    @SuppressWarnings("unchecked") // Jackson's handlers give an object of the handled type.
    private T cast(Object handled) {
        return (T) handled;
    }
}
