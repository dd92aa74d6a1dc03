package fi.verkosto.api.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class UnreadBodyTest {
    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<Boolean> onItsOwnThread = new LinkedBlockingQueue<>();
    private HttpServer server;

    @BeforeEach
    void aServerWhoseAnswersAreEndedByThreadsOfTheirOwn() throws Exception {
        Router router = Router.router(vertx);
        router.route().handler(UnreadBody::watch).handler(this::answer);
        server = vertx.createHttpServer()
                .requestHandler(request -> router.handle(new WatchedRequest(request)))
                .listen(0, InetAddress.getLoopbackAddress().getHostAddress())
                .toCompletionStage()
                .toCompletableFuture()
                .get();
    }

    @AfterEach
    void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    /** Elsewhere the request could end between the question whether it has and what is done about it. */
    @Test
    void looksAtTheRequestOnTheThreadOfItsConnection() throws Exception {
        try (Socket caller = new Socket(InetAddress.getLoopbackAddress(), server.actualPort())) {
            caller.getOutputStream()
                    .write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));

            assertThat(onItsOwnThread.poll(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private void answer(RoutingContext context) {
        Thread.startVirtualThread(() -> context.response().setStatusCode(204).end());
    }

    private final class WatchedRequest extends HttpServerRequestWrapper {

        WatchedRequest(HttpServerRequest request) {
            super((HttpServerRequestInternal) request);
        }

        @Override
        public boolean isEnded() {
            onItsOwnThread.add(Context.isOnEventLoopThread());
            return super.isEnded();
        }
    }
}
