package fi.verkosto.applications.call.api;

import fi.verkosto.api.CommonError;
import fi.verkosto.api.Refusal;
import fi.verkosto.api.Years;
import fi.verkosto.api.text.Text;
import fi.verkosto.applications.call.CallQuery;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a query string says, or refuses it by the name of the parameter. */
final class QueryParameters {

    private static final String SUM = "\\d{1,12}(\\.\\d{1,2})?";

    private QueryParameters() {}

    static CallQuery.Range<Instant> times(String name, String from, String to) {
        return new CallQuery.Range<>(time(name + "From", from), time(name + "To", to));
    }

    static CallQuery.Range<BigDecimal> sums(String name, String from, String to) {
        return new CallQuery.Range<>(sum(name + "From", from), sum(name + "To", to));
    }

    private static Instant time(String name, String text) {
        return read(name, text, value -> {
            try {
                return Optional.of(Years.moment(value));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        });
    }

    private static BigDecimal sum(String name, String text) {
        return read(name, text, value -> value.matches(SUM) ? Optional.of(new BigDecimal(value)) : Optional.empty());
    }

    static <E extends Enum<E>> E constant(String name, String text, Class<E> type) {
        return read(
                name,
                text,
                value -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(value.toUpperCase(Locale.ROOT)))
                        .findFirst());
    }

    static <T> T read(String name, String text, Function<String, Optional<T>> reader) {
        if (Text.isBlank(text)) {
            return null;
        }
        return reader.apply(Text.strip(text))
                .orElseThrow(() -> new Refusal(CommonError.INVALID_REQUEST)
                        .with("parameter", name)
                        .detail(
                                "Parametrin " + name + " arvo ei kelpaa",
                                "Parametern " + name + " har ett värde som inte duger",
                                "The value of the parameter " + name + " is not valid"));
    }
}
