package fi.verkosto.gateway.catalogue;

import fi.verkosto.gateway.page.HtmlPages;
import fi.verkosto.gateway.page.PublicPages;
import fi.verkosto.gateway.problem.GatewayError;
import fi.verkosto.gateway.problem.Problems;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code GET /problems} and {@code /problems/{code}}: the path that the type of a problem names, for people or programs. */
@ApplicationScoped
class ProblemPages {

    private static final String PATH = "/problems";
    private static final String HTML = "text/html";
    private static final String JSON = "application/json";
    private static final List<String> FORMATS = List.of(HTML, JSON);

    private record Page(Buffer html, Buffer json) {}

    private final HtmlPages pages;
    private final Page all;
    private final Map<String, Page> byCode = new HashMap<>();

    ProblemPages(
            HtmlPages pages,
            Catalogue catalogue,
            @Location("problems.html") Template list,
            @Location("problem.html") Template one) {
        this.pages = pages;
        List<ProblemType> types = catalogue.types();
        all = new Page(
                Buffer.buffer(list.data("types", types).render()),
                new JsonObject()
                        .put(
                                "problems",
                                new JsonArray(
                                        types.stream().map(ProblemType::asJson).toList()))
                        .toBuffer());
        types.forEach(type -> byCode.put(
                type.code(),
                new Page(
                        Buffer.buffer(one.data("type", type).render()),
                        type.asJson().toBuffer())));
    }

    void register(@Observes Router router) {
        PublicPages.serve(router, PATH, Set.of(), context -> answer(context, all));
        PublicPages.serve(router, PATH + "/:code", Set.of(), this::answerOne);
    }

    private void answerOne(RoutingContext context) {
        Page page = byCode.get(context.pathParam("code"));
        if (page == null) {
            Problems.answer(context, GatewayError.NOT_FOUND);
        } else {
            answer(context, page);
        }
    }

    private void answer(RoutingContext context, Page page) {
        PublicPages.preferred(context, FORMATS)
                .ifPresentOrElse(
                        type -> answer(context, page, type), () -> PublicPages.notAcceptable(context, FORMATS));
    }

    private void answer(RoutingContext context, Page page, String type) {
        if (type.equals(HTML)) {
            pages.answer(context, page.html());
        } else {
            PublicPages.answer(context, JSON, page.json());
        }
    }
}
