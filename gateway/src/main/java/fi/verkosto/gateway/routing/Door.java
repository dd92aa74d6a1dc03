package fi.verkosto.gateway.routing;

import fi.verkosto.gateway.identity.TokenCheck;
import fi.verkosto.gateway.log.AccessLog;
import fi.verkosto.gateway.problem.GatewayError;
import fi.verkosto.gateway.problem.Problem;
import fi.verkosto.gateway.problem.Problems;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The one way in: a known path, and a valid token where one is needed, go on to a service. Everything else ends here. */
@ApplicationScoped
class Door {

    private static final Logger LOG = Logger.getLogger(Door.class);

    /** After the public pages, before anything that a library on the class path would like to serve. */
    private static final int ORDER = 10;

    private final ApiAddresses addresses;
    private final TokenCheck tokens;
    private final ServiceProxies proxies;
    private final InstantSource clock;

    Door(ApiAddresses addresses, TokenCheck tokens, ServiceProxies proxies, InstantSource clock) {
        this.addresses = addresses;
        this.tokens = tokens;
        this.proxies = proxies;
        this.clock = clock;
    }

    void register(@Observes Router router) {
        for (String collection : addresses.collections()) {
            // A route of its own per collection: metrics are kept by route, and so have few series.
            router.route(collection).order(ORDER).handler(this::enter);
            router.route(collection + "/*").order(ORDER).handler(this::enter);
        }
        router.route().order(ORDER + 1).handler(context -> Problems.answer(context, GatewayError.NOT_FOUND));
        router.route().failureHandler(Door::fail);
    }

    private void enter(RoutingContext context) {
        // Before the token is checked, which may take a while.
        Instant arrived = clock.instant();
        Optional<ApiAddress> address =
                meansWhatItSays(context) ? addresses.at(context.request().path()) : Optional.empty();
        if (address.isEmpty()) {
            Problems.answer(context, GatewayError.NOT_FOUND);
        } else if (address.get().takes(context.request().method().name())) {
            admit(context, address.get(), arrived);
        } else {
            tellMethods(context, address.get());
        }
    }

    private void admit(RoutingContext context, ApiAddress address, Instant arrived) {
        AccessLog.routedTo(context, address.service().label());
        Runnable forward = () -> proxies.forward(context, address.service(), arrived);
        if (address.isOpenTo(context.request().method().name())) {
            tokens.requireIfPresent(context, forward);
        } else {
            tokens.require(context, forward);
        }
    }

    private static void tellMethods(RoutingContext context, ApiAddress address) {
        if (context.request().method().equals(HttpMethod.OPTIONS)) {
            context.response()
                    .setStatusCode(204)
                    .putHeader("Allow", address.allowed())
                    .end();
        } else {
            Problems.answer(
                    context,
                    Problem.of(GatewayError.METHOD_NOT_ALLOWED, context.request())
                            .with("Allow", address.allowed()));
        }
    }

    /** Dots, doubled slashes and encoded letters are how a path is made to mean one thing here and another behind. */
    private static boolean meansWhatItSays(RoutingContext context) {
        String path = context.request().path();
        return path.equals(context.normalizedPath())
                && !path.contains("..")
                && path.chars().noneMatch(character -> character == ';' || character == '\\' || character == '%');
    }

    private static void fail(RoutingContext context) {
        if (context.failure() == null) {
            Problems.answer(context, GatewayError.INVALID_REQUEST);
            return;
        }
        LOG.error("A request failed in the gateway", context.failure());
        Problems.answer(context, GatewayError.INTERNAL_ERROR);
    }
}
