package fi.verkosto.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An OpenID provider with the test server's key, which stops when it is told to. */
public class StoppingProvider implements QuarkusTestResourceLifecycleManager {

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server = vertx.createHttpServer();

    @Override
    public Map<String, String> start() {
        server.requestHandler(this::answer)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        return Map.of(
                "quarkus.oidc.auth-server-url",
                address(),
                "smallrye.jwt.sign.key.location",
                "privateKey.jwk",
                "verkosto.gateway.routes.review",
                "http://127.0.0.1:" + Surroundings.closedPort());
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private String address() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    private void answer(HttpServerRequest request) {
        switch (request.path()) {
            case "/.well-known/openid-configuration" ->
                request.response()
                        .end(new JsonObject()
                                .put("issuer", "https://server.example.com")
                                .put("jwks_uri", address() + "/keys")
                                .encode());
            case "/keys" ->
                request.response()
                        .end(new JsonObject()
                                .put("keys", new JsonArray().add(key()))
                                .encode());
            case "/stop" -> request.response().end().onComplete(_ -> server.close());
            default -> request.response().end();
        }
    }

    private static JsonObject key() {
        try (InputStream key = Thread.currentThread().getContextClassLoader().getResourceAsStream("publicKey.jwk")) {
            return new JsonObject(new String(key.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
