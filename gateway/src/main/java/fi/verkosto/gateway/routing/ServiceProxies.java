package fi.verkosto.gateway.routing;

import fi.verkosto.clock.ArrivalStamps;
import fi.verkosto.gateway.problem.GatewayError;
import fi.verkosto.gateway.problem.Problems;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** One streaming proxy per service. */
@ApplicationScoped
class ServiceProxies {

    private final GatewaySettings settings;
    private final ArrivalStamps stamps;
    private final HttpClient client;
    private final Map<Service, HttpProxy> proxies = new EnumMap<>(Service.class);

    ServiceProxies(Vertx vertx, GatewaySettings settings, ArrivalStamps stamps) {
        this.settings = settings;
        this.stamps = stamps;
        client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) settings.connectWithin().toMillis())
                        .setKeepAliveTimeout(30),
                new PoolOptions().setHttp1MaxSize(settings.connectionsPerService()));
        for (Service service : Service.values()) {
            proxies.put(service, proxyTo(vertx, service));
        }
    }

    /** @param arrived when the request reached the gateway */
    void forward(RoutingContext context, Service service, Instant arrived) {
        HttpServerRequest request = context.request();
        if (!BodyFraming.isClear(request)) {
            Problems.answer(context, GatewayError.INVALID_REQUEST);
        } else if (BodyFraming.announcedLength(request) > settings.largestBodyOf(request)) {
            Problems.answer(context, GatewayError.TOO_LARGE);
        } else {
            if (BodyFraming.awaitsContinue(request)) {
                context.response().writeContinue();
            }
            Headers.noteArrival(request, arrived);
            proxies.get(service).handle(request);
        }
    }

    private HttpProxy proxyTo(Vertx vertx, Service service) {
        URI origin = settings.routes().originOf(service);
        return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(Exchange.openingWith(client, addressOf(origin)))
                .addInterceptor(new Exchange.Guard(vertx, service, settings))
                .addInterceptor(new Headers(origin, stamps));
    }

    private static RequestOptions addressOf(URI origin) {
        boolean encrypted = "https".equals(origin.getScheme());
        int usual = encrypted ? 443 : 80;
        return new RequestOptions()
                .setSsl(encrypted)
                .setHost(origin.getHost())
                .setPort(origin.getPort() < 0 ? usual : origin.getPort());
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
