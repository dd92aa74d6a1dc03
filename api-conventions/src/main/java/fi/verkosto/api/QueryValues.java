package fi.verkosto.api;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads the values of query parameters. The framework answers a value that does not fit with 404, as if the resource were
 * missing; it is the request that is wrong (400), and the answer says which parameter and what would fit.
 */
@Provider
class QueryValues implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Optional<String> name = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst();
        Optional<Function<String, Object>> reader = reader(type);
        return name.isPresent() && reader.isPresent() ? new Value<>(name.get(), type, reader.get()) : null;
    }

    private static Optional<Function<String, Object>> reader(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return Optional.of(Integer::valueOf);
        }
        if (type == UUID.class) {
            return Optional.of(UUID::fromString);
        }
        return type.isEnum() ? Optional.of(text -> constant(type, text)) : Optional.empty();
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private record Value<T>(String name, Class<T> type, Function<String, Object> reader) implements ParamConverter<T> {

        @Override
        @SuppressWarnings(
                "unchecked") // The reader was chosen by the type, of which a primitive one is no class of objects.
        public T fromString(String text) {
            if (text == null) {
                return null;
            }
            try {
                return (T) reader.apply(text);
            } catch (IllegalArgumentException _) {
                Refusal refusal = new Refusal(CommonError.INVALID_REQUEST)
                        .with("parameter", name)
                        .detail(
                                "Kyselyparametrin arvo ei kelpaa",
                                "Frågeparameterns värde duger inte",
                                "The value of the query parameter does not fit");
                throw type.isEnum() ? refusal.with("allowed", Arrays.asList(type.getEnumConstants())) : refusal;
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
