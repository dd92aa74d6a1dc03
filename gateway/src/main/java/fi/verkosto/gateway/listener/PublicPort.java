package fi.verkosto.gateway.listener;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpServerOptions;
import java.util.concurrent.atomic.AtomicInteger;

/** The port, as one thread serves it. */
final class PublicPort extends AbstractVerticle {

    private final HttpServerOptions options;
    private final Connections connections;
    private final AtomicInteger opened;

    PublicPort(HttpServerOptions options, Connections connections, AtomicInteger opened) {
        this.options = options;
        this.connections = connections;
        this.opened = opened;
    }

    @Override
    public void start(Promise<Void> started) {
        vertx.createHttpServer(options)
                .connectionHandler(connections::begin)
                .requestHandler(VertxHttpRecorder.getRootHandler())
                .listen()
                .onSuccess(server -> opened.set(server.actualPort()))
                .<Void>mapEmpty()
                .onComplete(started);
    }
}
