package fi.verkosto.api.body;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;

/**
 * Lets a caller who is still sending read the refusal: what is left of the body is taken in and thrown away, but not for
 * long. Otherwise a caller that writes before it reads would wait for ever.
 */
@ApplicationScoped
class UnreadBody {

    private static final int FIRST = 1000;
    private static final long LINGER = TimeUnit.SECONDS.toMillis(5);

    void register(@Observes Filters filters) {
        filters.register(UnreadBody::watch, FIRST);
    }

    /**
     * The answer is ended by a thread of its own, while the connection's thread may be ending the request: only there can it be
     * known that the request has not ended, for as long as it takes to act on it.
     */
    static void watch(RoutingContext context) {
        Context connection = context.vertx().getOrCreateContext();
        context.addEndHandler(_ -> connection.runOnContext(_ -> letGo(context)));
        context.next();
    }

    private static void letGo(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.isEnded()) {
            return;
        }
        request.handler(_ -> {});
        request.resume();
        context.vertx().setTimer(LINGER, _ -> {
            if (!request.isEnded()) {
                request.connection().close();
            }
        });
    }
}
