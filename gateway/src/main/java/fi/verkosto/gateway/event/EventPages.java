package fi.verkosto.gateway.event;

import fi.verkosto.gateway.page.HtmlPages;
import fi.verkosto.gateway.page.PublicPages;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;

/**
 * {@code GET /events}, every type of event for people or programs, and what programs need of them: {@code /asyncapi.yaml}, and
 * the schema of each type where that and the schema's {@code $id} say it is.
 */
@ApplicationScoped
class EventPages {

    private static final String HTML = "text/html";
    private static final String JSON = "application/json";
    private static final List<String> FORMATS = List.of(HTML, JSON);

    private final HtmlPages pages;
    private final EventTypes types;
    private final Buffer html;
    private final Buffer json;

    EventPages(HtmlPages pages, EventTypes types, @Location("events.html") Template list) {
        this.pages = pages;
        this.types = types;
        this.html = Buffer.buffer(list.data("types", types.all()).render());
        this.json = new JsonObject()
                .put(
                        "events",
                        new JsonArray(
                                types.all().stream().map(EventType::asJson).toList()))
                .toBuffer();
    }

    void register(@Observes Router router) {
        PublicPages.serve(router, "/events", Set.of(), this::answer);
        serve(router, "/asyncapi.yaml", "application/yaml", types.asyncApi());
        types.all().forEach(type -> serve(router, type.address(), "application/schema+json", type.schema()));
    }

    private static void serve(Router router, String path, String mediaType, String file) {
        Buffer content = Buffer.buffer(file);
        PublicPages.serve(router, path, Set.of(), context -> PublicPages.answer(context, mediaType, content));
    }

    private void answer(RoutingContext context) {
        PublicPages.preferred(context, FORMATS)
                .ifPresentOrElse(type -> answer(context, type), () -> PublicPages.notAcceptable(context, FORMATS));
    }

    private void answer(RoutingContext context, String type) {
        if (type.equals(HTML)) {
            pages.answer(context, html);
        } else {
            PublicPages.answer(context, JSON, json);
        }
    }
}
