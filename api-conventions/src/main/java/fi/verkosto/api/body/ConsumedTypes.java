package fi.verkosto.api.body;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the bodies of operations may be, for whoever sent another: the framework refuses before it says which operation, and
 * keeps its routes to itself. So the annotations are read again, once, from the beans that have them: a few dozen classes,
 * and no list by hand that a new operation could be missing from.
 */
@Singleton
public class ConsumedTypes {

    private final List<Operation> operations;

    @Inject
    ConsumedTypes(BeanManager beans) {
        this(beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(Bean::getBeanClass));
    }

    ConsumedTypes(Stream<Class<?>> beans) {
        this.operations = beans.filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(Operation::of)
                .toList();
    }

    /**
     * Names the media types that would have done.
     *
     * @param path without the query
     */
    public Refusal refusal(String method, String path) {
        return refusal(
                method,
                operations.stream()
                        .filter(operation -> operation.isAt(method, path))
                        .flatMap(operation -> operation.types.stream())
                        .distinct()
                        .toList());
    }

    /** Names the types that would do; of a patch in the header as well (RFC 5789). */
    static Refusal refusal(String method, List<String> allowed) {
        Refusal refusal = new Refusal(CommonError.UNSUPPORTED_MEDIA_TYPE).with("allowed", allowed);
        return method.equals("PATCH") ? refusal.header("Accept-Patch", String.join(", ", allowed)) : refusal;
    }

    private record Operation(String method, Pattern path, List<String> types) {

        static Stream<Operation> of(Method declared) {
            Consumes own = declared.getAnnotation(Consumes.class);
            Consumes consumed = own == null ? declared.getDeclaringClass().getAnnotation(Consumes.class) : own;
            return consumed == null
                    ? Stream.empty()
                    : Arrays.stream(declared.getAnnotations())
                            .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                            .filter(method -> method != null)
                            .map(method -> new Operation(method.value(), pathOf(declared), List.of(consumed.value())));
        }

        boolean isAt(String wanted, String path) {
            return method.equals(wanted) && this.path.matcher(path).matches();
        }

        private static Pattern pathOf(Method declared) {
            Path own = declared.getAnnotation(Path.class);
            String template =
                    declared.getDeclaringClass().getAnnotation(Path.class).value()
                            + "/"
                            + (own == null ? "" : own.value());
            return Pattern.compile(
                    template.replaceAll("/+", "/").replaceAll("/$", "").replaceAll("\\{[^/]+}", "[^/]+"));
        }
    }
}
