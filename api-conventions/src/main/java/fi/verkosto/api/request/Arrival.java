package fi.verkosto.api.request;

import fi.verkosto.clock.ArrivalStamps;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * When the present request reached the gateway: what deadlines go by, however long the request then waited. One moment for
 * the whole request. Without a valid stamp of the gateway, and outside a request, it is the business time.
 */
@ApplicationScoped
public class Arrival {

    private static final String NAME = Arrival.class.getName();

    private final ArrivalStamps stamps;
    private final InstantSource clock;
    private final CurrentVertxRequest requests;

    Arrival(ArrivalStamps stamps, InstantSource clock, CurrentVertxRequest requests) {
        this.stamps = stamps;
        this.clock = clock;
        this.requests = requests;
    }

    /** To the millisecond, like the deadlines. */
    public Instant instant() {
        RoutingContext request = Arc.container().requestContext().isActive() ? requests.getCurrent() : null;
        return request == null ? now() : once(request);
    }

    private Instant once(RoutingContext context) {
        Instant known = context.get(NAME);
        if (known != null) {
            return known;
        }
        HttpServerRequest request = context.request();
        Instant arrived = stamps.verified(
                        request.getHeader(ArrivalStamps.HEADER),
                        request.method().name(),
                        request.uri(),
                        request.getHeader("Authorization"))
                .orElseGet(this::now);
        context.put(NAME, arrived);
        return arrived;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
