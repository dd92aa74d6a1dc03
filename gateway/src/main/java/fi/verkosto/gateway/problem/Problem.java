package fi.verkosto.gateway.problem;

import fi.verkosto.request.RequestId;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Problem details (RFC 9457) of the gateway's own: the headers and the body of an answer, in the caller's language. */
public record Problem(GatewayError error, Map<String, String> headers, Buffer body) {

    /** Part of the API, and so the same wherever it is installed; each gateway serves the path. */
    public static final String TYPES = "https://verkosto.example/problems/";

    private static final String SECONDS_TO_RETRY = "5";

    /** A problem with a request of which no more is known than the languages that its caller would like. */
    public static Problem of(GatewayError error, String acceptLanguage, RequestId id) {
        Locale language = LocalizedText.languageFor(acceptLanguage);
        return new Problem(
                        error,
                        headers(error, language),
                        body(error, language).put(RequestId.NAME, id.value()).toBuffer())
                .with(RequestId.HEADER, id.value());
    }

    public static Problem of(GatewayError error, HttpServerRequest request) {
        return new Problem(
                error, headers(error, language(request)), body(error, request).toBuffer());
    }

    /** A problem with one of the services behind the gateway. */
    public static Problem of(GatewayError error, HttpServerRequest request, String service) {
        return new Problem(
                error,
                headers(error, language(request)),
                body(error, request).put("service", service).toBuffer());
    }

    /** A problem with one parameter of the query, which may be one of these, or have one of these values. */
    public static Problem ofQuery(HttpServerRequest request, String parameter, Set<String> allowed) {
        GatewayError error = GatewayError.INVALID_QUERY;
        JsonObject body = body(error, request)
                .put("parameter", parameter)
                .put("allowed", new JsonArray(allowed.stream().sorted().toList()));
        return new Problem(error, headers(error, language(request)), body.toBuffer());
    }

    /** A page that is not to be had in any format that the caller reads, but in these. */
    public static Problem ofFormats(HttpServerRequest request, List<String> allowed) {
        GatewayError error = GatewayError.NOT_ACCEPTABLE;
        JsonObject body = body(error, request).put("allowed", new JsonArray(allowed));
        return new Problem(error, headers(error, language(request)), body.toBuffer());
    }

    public int status() {
        return error.status();
    }

    public Problem with(String header, String value) {
        Map<String, String> extended = new LinkedHashMap<>(headers);
        extended.put(header, value);
        return new Problem(error, extended, body);
    }

    private static Map<String, String> headers(GatewayError error, Locale language) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/problem+json");
        headers.put("Content-Language", language.getLanguage());
        headers.put("Cache-Control", "no-store");
        headers.put("X-Content-Type-Options", "nosniff");
        if (error.mayBeRetried()) {
            headers.put("Retry-After", SECONDS_TO_RETRY);
        }
        return headers;
    }

    private static JsonObject body(GatewayError error, Locale language) {
        return new JsonObject()
                .put("type", TYPES + error.code())
                .put("title", error.title(language))
                .put("status", error.status())
                .put("detail", error.detail(language));
    }

    private static JsonObject body(GatewayError error, HttpServerRequest request) {
        // NamedRequests put the ID there, whatever the caller said.
        return body(error, language(request))
                .put("instance", request.path())
                .put(RequestId.NAME, request.getHeader(RequestId.HEADER));
    }

    private static Locale language(HttpServerRequest request) {
        return LocalizedText.languageFor(request.getHeader("Accept-Language"));
    }
}
