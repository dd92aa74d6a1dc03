package fi.verkosto.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.MDC;

/**
 * Gives every request its ID before anything else sees it. From then on it stands in the request's own header too, checked: the
 * gateway passes that on, and a service, which checks again, takes it over.
 */
@ApplicationScoped
class NamedRequests {

    private static final int BEFORE_ALL_OTHERS = 20_000;

    void register(@Observes Filters filters) {
        filters.register(NamedRequests::name, BEFORE_ALL_OTHERS);
    }

    private static void name(RoutingContext context) {
        String id = RequestId.of(context.request().headers().getAll(RequestId.HEADER))
                .value();
        context.request().headers().set(RequestId.HEADER, id);
        MDC.put(RequestId.NAME, id);
        context.addHeadersEndHandler(_ -> context.response().putHeader(RequestId.HEADER, id));
        context.next();
    }
}
