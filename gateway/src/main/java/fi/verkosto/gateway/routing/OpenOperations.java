package fi.verkosto.gateway.routing;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is open to everybody, without a token: exactly the operations that the API describes without security. The service
 * decides for itself; here the list keeps every other request without a token at the door.
 */
final class OpenOperations {

    private static final List<Pattern> READ = List.of(
            Pattern.compile("/v1/calls"),
            Pattern.compile("/v1/calls/[^/]+"),
            Pattern.compile("/v1/calls/[^/]+/(requirements|revisions)"),
            Pattern.compile("/v1/calls/[^/]+/revisions/[^/]+"),
            Pattern.compile("/v1/providers(/[^/]+)?"),
            Pattern.compile("/v1/receipt-keys"));

    private static final Map<HttpMethod, List<Pattern>> OPEN = Map.of(
            HttpMethod.GET, READ,
            HttpMethod.HEAD, READ,
            HttpMethod.POST, List.of(Pattern.compile("/v1/receipt-verifications")));

    private OpenOperations() {}

    static boolean include(HttpServerRequest request) {
        return include(request.method(), request.path());
    }

    static boolean include(HttpMethod method, String path) {
        return OPEN.getOrDefault(method, List.of()).stream()
                .anyMatch(open -> open.matcher(path).matches());
    }
}
