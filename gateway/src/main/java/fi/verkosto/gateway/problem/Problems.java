package fi.verkosto.gateway.problem;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.TimeUnit;

/** Answers a request with a problem, also one whose body has not been read. */
public final class Problems {

    /** How long a caller that is still sending is listened to, so that it gets to read the answer. */
    private static final long LINGER = TimeUnit.SECONDS.toMillis(5);

    private Problems() {}

    public static void answer(RoutingContext context, GatewayError error) {
        answer(context, Problem.of(error, context.request()));
    }

    public static void answer(RoutingContext context, Problem problem) {
        HttpServerResponse response = context.response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        response.setStatusCode(problem.status());
        problem.headers().forEach(response::putHeader);
        letGo(context.vertx(), context.request());
        response.end(problem.body());
    }

    /** Reads on without keeping anything, so that the caller gets to read the answer; but not for long. */
    private static void letGo(Vertx vertx, HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        request.handler(_ -> {});
        request.resume();
        closeSoon(vertx, request);
    }

    /** Closes the connection of a caller that goes on sending a body which nobody wants any more. */
    public static void closeSoon(Vertx vertx, HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        vertx.setTimer(LINGER, _ -> {
            if (!request.isEnded()) {
                request.connection().close();
            }
        });
    }
}
