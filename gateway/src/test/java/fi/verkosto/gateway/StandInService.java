package fi.verkosto.gateway;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A service behind the gateway, over real HTTP. Its paths below {@code /test} are for the tests alone. */
final class StandInService {

    static final String PROBLEM = "{\"type\":\"https://verkosto.example/problems/call-not-open\",\"status\":409}";

    private final Vertx vertx = Vertx.vertx();
    private final Map<String, HttpServerResponse> streams = new ConcurrentHashMap<>();
    private final AtomicInteger cancelled = new AtomicInteger();
    private final AtomicInteger strays = new AtomicInteger();
    private final AtomicLong received = new AtomicLong();
    private volatile HttpServerRequest waiting;

    String start() {
        int port = vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
        return "http://127.0.0.1:" + port;
    }

    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void answer(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        switch (request.path()) {
            case "/v1/calls", "/v1/calls/mirror", "/v1/programmes/1" -> mirror(request);
            case "/v1/calls/created" -> created(request);
            case "/v1/calls/refused", "/v1/applications/refused/attachments" ->
                response.setStatusCode(409)
                        .putHeader("Content-Type", "application/problem+json")
                        .putHeader("Content-Language", "sv")
                        .end(PROBLEM);
            case "/v1/calls/nothing" -> response.setStatusCode(204).end();
            case "/v1/calls/upload/publication", "/v1/applications/1/attachments" -> count(request);
            case "/v1/applications/later/attachments" -> waiting = request.pause();
            case "/v1/calls/never/publication" -> request.resume();
            case "/v1/calls/broken" -> request.connection().close();
            case "/v1/calls/reset" -> reset(request);
            case "/v1/calls/unchanged" ->
                response.setStatusCode(304).putHeader("ETag", "\"3\"").end();
            case "/v1/calls/half" ->
                response.setChunked(true)
                        .write("half")
                        .onSuccess(_ -> request.connection().close());
            case "/v1/events" -> stream(request);
            case "/test/next" -> {
                streams.get(request.getParam("stream")).write("event: second\n\n");
                response.end();
            }
            case "/test/read" -> {
                count(waiting);
                response.end();
            }
            case "/test/state" ->
                response.end(new JsonObject()
                        .put("cancelled", cancelled.get())
                        .put("strays", strays.get())
                        .put("received", received.get())
                        .encode());
            default -> {
                strays.incrementAndGet();
                response.end("stray");
            }
        }
    }

    /** Without a farewell: the caller's side of the connection gets an error, not an end. */
    private static void reset(HttpServerRequest request) {
        Channel channel = ((HttpServerConnection) request.connection()).channel();
        channel.config().setOption(ChannelOption.SO_LINGER, 0);
        var _ = channel.close();
    }

    private static void mirror(HttpServerRequest request) {
        JsonObject headers = new JsonObject();
        request.headers()
                .names()
                .forEach(name -> headers.put(
                        name.toLowerCase(java.util.Locale.ROOT),
                        new JsonArray(request.headers().getAll(name))));
        request.body()
                .onSuccess(body -> request.response()
                        .putHeader("Connection", "X-Internal")
                        .putHeader("X-Internal", "hidden")
                        .putHeader("Keep-Alive", "timeout=5")
                        .end(new JsonObject()
                                .put("method", request.method().name())
                                .put("uri", request.uri())
                                .put("body", body.toString())
                                .put("headers", headers)
                                .encode()));
    }

    private static void created(HttpServerRequest request) {
        String own = "http://" + request.getHeader("Host");
        request.response()
                .setStatusCode(201)
                .putHeader("Location", own + "/v1/calls/1")
                .putHeader("Content-Location", "http://" + request.getHeader("X-Forwarded-Host") + "/v1/calls/1")
                .putHeader("ETag", "\"3\"")
                .putHeader(
                        "Link",
                        "<" + own + "/v1/calls?cursor=a>; rel=\"next\", <https://other.example/x>; rel=\"help\"")
                .end("{}");
    }

    private void count(HttpServerRequest request) {
        AtomicLong bytes = new AtomicLong();
        request.handler(chunk -> {
            bytes.addAndGet(chunk.length());
            received.addAndGet(chunk.length());
        });
        request.exceptionHandler(_ -> cancelled.incrementAndGet());
        request.endHandler(_ -> request.response().end(Long.toString(bytes.get())));
        request.resume();
    }

    private void stream(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        response.closeHandler(_ -> cancelled.incrementAndGet());
        streams.put(request.getParam("stream"), response);
        response.putHeader("Content-Type", "text/event-stream").setChunked(true).write("event: first\n\n");
    }
}
