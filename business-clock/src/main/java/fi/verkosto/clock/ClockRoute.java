package fi.verkosto.clock;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** {@code GET} and {@code PUT /clock} on the management interface, where the clock is movable; elsewhere nothing. */
@ApplicationScoped
class ClockRoute {

    private static final int LONGEST_BODY = 1024;

    private final BusinessClock clock;

    ClockRoute(BusinessClock clock) {
        this.clock = clock;
    }

    void register(@Observes ManagementInterface management) {
        if (!clock.isMovable()) {
            return;
        }
        management.router().route(HttpMethod.GET, "/clock").handler(this::answer);
        management
                .router()
                .route(HttpMethod.PUT, "/clock")
                .handler(BodyHandler.create(false).setBodyLimit(LONGEST_BODY))
                .handler(this::move);
    }

    private void move(RoutingContext context) {
        try {
            JsonObject body = context.body().asJsonObject();
            if (body == null || !(body.containsKey("now") || body.containsKey("offset"))) {
                refuse(context);
                return;
            }
            String now = body.getString("now");
            String offset = body.getString("offset");
            if (offset != null) {
                clock.moveBy(Duration.parse(offset));
            } else if (now == null) {
                clock.reset();
            } else {
                clock.moveTo(Instant.parse(now));
            }
            answer(context);
        } catch (DecodeException | ClassCastException | DateTimeParseException _) {
            refuse(context);
        }
    }

    private void answer(RoutingContext context) {
        context.json(new JsonObject()
                .put("now", clock.instant().toString())
                .put("offset", clock.offset().toString()));
    }

    private static void refuse(RoutingContext context) {
        context.response().setStatusCode(400);
        context.json(new JsonObject()
                .put("expected", "{\"now\": \"2018-10-22T05:00:00Z\"}, {\"offset\": \"PT-1H\"} or {\"now\": null}"));
    }
}
