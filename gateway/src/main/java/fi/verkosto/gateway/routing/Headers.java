package fi.verkosto.gateway.routing;

import fi.verkosto.clock.ArrivalStamps;
import io.opentelemetry.api.trace.Span;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What of the headers goes in and out: nothing that belongs to one connection, nothing that only the gateway may say. */
final class Headers implements ProxyInterceptor {

    /** RFC 9110, section 7.6.1. Transfer-Encoding is left to the proxy, which needs it to frame the body. */
    private static final List<String> OF_ONE_CONNECTION = List.of(
            "Connection",
            "Keep-Alive",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "Proxy-Connection",
            "TE",
            "Trailer",
            "Upgrade");

    private static final Set<String> FRAMING = Set.of("transfer-encoding", "content-length");

    private static final Set<Integer> WITHOUT_BODY = Set.of(204, 304);

    private final PublicAddress addresses;
    private final ArrivalStamps stamps;

    Headers(URI origin, ArrivalStamps stamps) {
        this.addresses = new PublicAddress(origin);
        this.stamps = stamps;
    }

    /** Keeps the time with the request, in the place of whatever the caller said there, until it goes out as a stamp. */
    static void noteArrival(HttpServerRequest request, Instant arrived) {
        request.headers().set(ArrivalStamps.HEADER, arrived.toString());
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        HttpServerRequest caller = context.request().proxiedRequest();
        MultiMap headers = context.request().headers();
        removeOfConnection(headers);
        removeWhatCallersMayNotSay(headers);
        removeSpanOfCaller(headers);
        headers.set("X-Forwarded-For", caller.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", caller.scheme());
        if (caller.authority() != null) {
            headers.set("X-Forwarded-Host", caller.authority().toString());
        }
        stampOf(caller).ifPresent(stamp -> headers.set(ArrivalStamps.HEADER, stamp));
        return context.sendRequest();
    }

    private Optional<String> stampOf(HttpServerRequest caller) {
        return stamps.stamp(
                Instant.parse(caller.getHeader(ArrivalStamps.HEADER)),
                caller.method().name(),
                caller.uri(),
                caller.getHeader("Authorization"));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        MultiMap headers = context.response().headers();
        removeOfConnection(headers);
        addresses.correct(headers, context.request().proxiedRequest());
        return WITHOUT_BODY.contains(context.response().getStatusCode()) ? sendHead(context) : context.sendResponse();
    }

    /** The proxy would frame a body, chunked or of no length, where there can be none (RFC 9110, section 8.6). */
    private static Future<Void> sendHead(ProxyContext context) {
        ProxyResponse answer = context.response();
        HttpServerResponse response = context.request().proxiedRequest().response();
        response.setStatusCode(answer.getStatusCode());
        response.headers().addAll(answer.headers());
        FRAMING.forEach(response.headers()::remove);
        answer.release();
        return response.end();
    }

    /** The gateway's own span, a child of the caller's, is named by the HTTP client; without tracing the caller's stays. */
    private static void removeSpanOfCaller(MultiMap headers) {
        if (Span.current().getSpanContext().isValid()) {
            headers.remove("traceparent");
            headers.remove("tracestate");
        }
    }

    private static void removeOfConnection(MultiMap headers) {
        for (String listed : headers.getAll("Connection")) {
            for (String name : listed.split(",", -1)) {
                if (!name.isBlank() && !FRAMING.contains(name.strip().toLowerCase(Locale.ROOT))) {
                    headers.remove(name.strip());
                }
            }
        }
        OF_ONE_CONNECTION.forEach(headers::remove);
    }

    private static void removeWhatCallersMayNotSay(MultiMap headers) {
        headers.remove("Forwarded");
        // Answered by the gateway before the body was asked for.
        headers.remove("Expect");
        // Baggage would carry a caller's words into every service and its traces.
        headers.remove("Baggage");
        for (String name : new TreeSet<>(headers.names())) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith("x-forwarded-") || lower.startsWith("x-verkosto-") || lower.equals("x-real-ip")) {
                headers.remove(name);
            }
        }
    }
}
