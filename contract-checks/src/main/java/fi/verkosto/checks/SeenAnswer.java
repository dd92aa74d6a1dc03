package fi.verkosto.checks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An answer of the API as a client sees it.
 *
 * @param path of the request, without its query
 * @param headers of the answer, in any case
 * @param body as text; empty where there is none, or where it is none that a description could have a schema for
 */
public record SeenAnswer(String method, String path, int status, Map<String, List<String>> headers, String body) {

    public SeenAnswer {
        Map<String, List<String>> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        headers = anyCase;
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(List::getFirst);
    }

    /** Without its parameters, such as {@code charset}; empty where there is none. */
    String mediaType() {
        return header("Content-Type").map(type -> type.split(";", 2)[0].strip()).orElse("");
    }

    boolean hasContent() {
        return !method.equals("HEAD")
                && status != 204
                && status != 304
                && !mediaType().isEmpty();
    }
}
