package fi.verkosto.gateway.origin;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * CORS (Fetch Standard, 3.3): answers the question that a browser asks before a request of a page of another origin, and lets
 * that page read the answer. Any other origin gets its answer without a word about origins, which the browser then keeps from
 * the page. Without credentials, as there are no cookies: a token is put there by the page itself.
 */
@ApplicationScoped
class CrossOriginRequests {

    private static final int AFTER_THE_ACCESS_LOG = 9_000;

    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";

    private static final String REQUEST_HEADERS = "Authorization, Accept, Accept-Language, Content-Type, If-Match,"
            + " If-None-Match, Idempotency-Key, Last-Event-ID, X-Request-ID";

    private static final String ANSWER_HEADERS = "ETag, Location, Link, Retry-After, RateLimit, RateLimit-Policy,"
            + " X-Request-ID, Allow, Accept-Patch, Content-Disposition, WWW-Authenticate";

    private final Origins origins;
    private final Duration remembered;

    CrossOriginRequests(OriginSettings settings) {
        this.origins = new Origins(settings.origins().orElse(Set.of()));
        this.remembered = settings.remembered();
    }

    void register(@Observes Filters filters) {
        if (!origins.isEmpty()) {
            filters.register(this::handle, AFTER_THE_ACCESS_LOG);
        }
    }

    private void handle(RoutingContext context) {
        HttpServerResponse response = context.response();
        // At the end, as a service may say what else its answer depends on.
        context.addHeadersEndHandler(_ -> varyByOrigin(response));
        Optional<String> origin = allowedOrigin(context.request());
        origin.ifPresent(allowed -> response.putHeader("Access-Control-Allow-Origin", allowed));
        if (origin.isPresent() && isPreflight(context.request())) {
            answerPreflight(response);
        } else {
            origin.ifPresent(_ -> response.putHeader("Access-Control-Expose-Headers", ANSWER_HEADERS));
            context.next();
        }
    }

    private Optional<String> allowedOrigin(HttpServerRequest request) {
        List<String> stated = request.headers().getAll("Origin");
        return stated.size() == 1 && origins.contains(stated.getFirst())
                ? Optional.of(stated.getFirst())
                : Optional.empty();
    }

    private static boolean isPreflight(HttpServerRequest request) {
        return request.method().equals(HttpMethod.OPTIONS)
                && request.headers().contains("Access-Control-Request-Method");
    }

    private void answerPreflight(HttpServerResponse response) {
        response.setStatusCode(204)
                .putHeader("Access-Control-Allow-Methods", METHODS)
                .putHeader("Access-Control-Allow-Headers", REQUEST_HEADERS)
                .putHeader("Access-Control-Max-Age", Long.toString(remembered.toSeconds()))
                .end();
    }

    private static void varyByOrigin(HttpServerResponse response) {
        String other = response.headers().get("Vary");
        response.putHeader("Vary", other == null ? "Origin" : other + ", Origin");
    }
}
