package fi.verkosto.gateway.routing;

import fi.verkosto.gateway.problem.GatewayError;
import fi.verkosto.gateway.problem.Problem;
import fi.verkosto.gateway.problem.Problems;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** One request on its way to a service: how far it got, and so what a failure means to the caller. */
final class Exchange {

    private static final Logger LOG = Logger.getLogger(Exchange.class);
    private static final String NAME = Exchange.class.getName();
    private static final long NO_TIMER = -1;

    private final Vertx vertx;
    private final Duration answerWithin;
    private final Optional<Duration> bodyWithin;
    private HttpClientRequest request;
    private long timer = NO_TIMER;
    private boolean sent;
    private boolean slow;
    private boolean late;
    private boolean answered;

    private Exchange(Vertx vertx, Duration answerWithin, Optional<Duration> bodyWithin) {
        this.vertx = vertx;
        this.answerWithin = answerWithin;
        this.bodyWithin = bodyWithin;
    }

    /** Opens the request to the service and remembers it, so that it can be given up. */
    static OriginRequestProvider openingWith(HttpClient client, RequestOptions address) {
        return context -> client.request(new RequestOptions(address))
                .onSuccess(opened -> context.get(NAME, Exchange.class).opened(opened));
    }

    /**
     * From here on the caller can send its body. Whoever sends the head in time and the rest slowly would lengthen a
     * deadline, which goes by the head.
     */
    private void opened(HttpClientRequest opened) {
        request = opened;
        if (!sent) {
            bodyWithin.ifPresent(limit -> giveUpAfter(limit, () -> slow = true));
        }
    }

    private void bodySent() {
        sent = true;
        stopTimer();
        if (!answered) {
            giveUpAfter(answerWithin, () -> late = true);
        }
    }

    private void answered() {
        answered = true;
        stopTimer();
    }

    private void giveUpAfter(Duration limit, Runnable note) {
        timer = vertx.setTimer(Math.max(1, limit.toMillis()), _ -> {
            note.run();
            if (request != null) {
                request.reset();
            }
        });
    }

    private void stopTimer() {
        if (timer != NO_TIMER) {
            vertx.cancelTimer(timer);
        }
    }

    private GatewayError meaningOf(LimitedBody body) {
        if (body.isTooLarge()) {
            return GatewayError.TOO_LARGE;
        }
        if (slow) {
            return GatewayError.BODY_TIMEOUT;
        }
        if (late) {
            return GatewayError.SERVICE_TIMEOUT;
        }
        // Without a connection nothing was said; on one that broke, nobody knows how much was heard.
        return request == null ? GatewayError.SERVICE_UNAVAILABLE : GatewayError.SERVICE_CONNECTION_LOST;
    }

    /** Keeps the limits of an exchange and turns its failures into problems. */
    static final class Guard implements ProxyInterceptor {

        private final Vertx vertx;
        private final Service service;
        private final GatewaySettings settings;

        Guard(Vertx vertx, Service service, GatewaySettings settings) {
            this.vertx = vertx;
            this.service = service;
            this.settings = settings;
        }

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            Exchange exchange = new Exchange(
                    vertx,
                    settings.answerWithin(),
                    settings.bodyWithin(context.request().proxiedRequest()));
            context.set(NAME, exchange);
            LimitedBody body = new LimitedBody(
                    context.request().getBody(),
                    settings.largestBodyOf(context.request().proxiedRequest()),
                    exchange::bodySent);
            context.request().setBody(body);
            return context.sendRequest()
                    .onComplete(_ -> exchange.answered())
                    .onSuccess(answer -> letGoOfRefused(context, answer))
                    .recover(_ -> Future.succeededFuture(problem(context, exchange.meaningOf(body))));
        }

        /** A service may refuse before it has the whole body: who goes on sending is not listened to for long. */
        private void letGoOfRefused(ProxyContext context, ProxyResponse answer) {
            if (answer.getStatusCode() >= 400) {
                Problems.closeSoon(vertx, context.request().proxiedRequest());
            }
        }

        private ProxyResponse problem(ProxyContext context, GatewayError error) {
            HttpServerRequest request = context.request().proxiedRequest();
            if (error.status() >= 500) {
                LOG.warnf("%s: %s", error.code(), service.label());
            }
            Problems.closeSoon(vertx, request);
            Problem problem =
                    error.status() >= 500 ? Problem.of(error, request, service.label()) : Problem.of(error, request);
            ProxyResponse response = context.request().release().response().setStatusCode(problem.status());
            problem.headers().forEach(response::putHeader);
            return response.setBody(Body.body(problem.body()));
        }
    }
}
