package fi.verkosto.messaging;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * {@code POST} and {@code GET /projections/rebuild} on the management interface, where the operator is alone: begins to
 * rebuild the projections (202, or 409 while it runs), and says how far it is.
 */
@ApplicationScoped
class RebuildRoute {

    private final Rebuild rebuild;

    RebuildRoute(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    void register(@Observes ManagementInterface management) {
        management.router().route(HttpMethod.GET, "/projections/rebuild").handler(context -> answer(context, 200));
        management
                .router()
                .route(HttpMethod.POST, "/projections/rebuild")
                .handler(context -> answer(context, rebuild.start() ? 202 : 409));
    }

    private void answer(RoutingContext context, int status) {
        RebuildProgress progress = rebuild.progress();
        context.response().setStatusCode(status);
        context.json(new JsonObject()
                .put("state", progress.state().name())
                .put("read", progress.read())
                .put("written", progress.written())
                .put("rejected", progress.rejected()));
    }
}
