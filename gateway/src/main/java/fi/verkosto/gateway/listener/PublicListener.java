package fi.verkosto.gateway.listener;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.value.registry.ValueRegistry;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.runtime.VertxHttpBuildTimeConfig;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.quarkus.vertx.http.runtime.options.HttpServerOptionsUtils;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerOptions;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Opens the public port, with the framework's settings, when everything else has started. */
@ApplicationScoped
class PublicListener {

    private static final Logger LOG = Logger.getLogger(PublicListener.class);
    private static final int LAST = 1_000_000;
    private static final long LONGEST_SECONDS = 30;

    private final Vertx vertx;
    private final VertxHttpConfig http;
    private final VertxHttpBuildTimeConfig build;
    private final Connections connections;
    private String deployment;

    PublicListener(Vertx vertx, VertxHttpConfig http, VertxHttpBuildTimeConfig build, Connections connections) {
        this.vertx = vertx;
        this.http = http;
        this.build = build;
        this.connections = connections;
    }

    void open(@Observes @Priority(LAST) StartupEvent event, ValueRegistry registry) throws Exception {
        HttpServerOptions options = new HttpServerOptions().setPort(port());
        HttpServerOptionsUtils.applyCommonOptions(options, build, http, List.of());
        AtomicInteger opened = new AtomicInteger();
        deployment = vertx.deployVerticle(
                        () -> new PublicPort(options, connections, opened),
                        new DeploymentOptions()
                                .setInstances(http.ioThreads().orElse(VertxOptions.DEFAULT_EVENT_LOOP_POOL_SIZE)))
                .toCompletionStage()
                .toCompletableFuture()
                .get(LONGEST_SECONDS, TimeUnit.SECONDS);
        register(registry, opened.get());
        LOG.infof("Listening on http://%s:%d", http.host(), opened.get());
    }

    /** Below zero is any free one, the same for all threads; zero would be one for each. */
    private int port() {
        int port = http.determinePort(LaunchMode.current());
        return port == 0 ? -1 : port;
    }

    /** Where the framework's listener says where it is, and its tests look for it. */
    private void register(ValueRegistry registry, int port) {
        registry.register(HttpServer.HTTP_PORT, port);
        registry.register(HttpServer.LOCAL_BASE_URI, URI.create("http://localhost:" + port));
        if (LaunchMode.current().isDevOrTest()) {
            registry.register(HttpServer.HTTP_TEST_PORT, port);
            registry.register(ValueRegistry.RuntimeKey.key("test.url"), "http://localhost:" + port);
        }
    }

    void close(@Observes ShutdownEvent event) throws Exception {
        if (deployment != null) {
            vertx.undeploy(deployment).toCompletionStage().toCompletableFuture().get(LONGEST_SECONDS, TimeUnit.SECONDS);
        }
    }
}
