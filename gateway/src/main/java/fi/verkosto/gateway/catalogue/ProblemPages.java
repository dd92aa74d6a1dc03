package fi.verkosto.gateway.catalogue;

import fi.verkosto.gateway.page.HtmlPages;
import fi.verkosto.gateway.page.PageLanguage;
import fi.verkosto.gateway.page.PublicPages;
import fi.verkosto.gateway.problem.GatewayError;
import fi.verkosto.gateway.problem.LocalizedText;
import fi.verkosto.gateway.problem.Problems;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * {@code GET /problems} and {@code /problems/{code}}: the path that the type of a problem names, for people in the language that
 * they choose or their browser prefers, or for programs in all of them.
 */
@ApplicationScoped
class ProblemPages {

    private static final String PATH = "/problems";
    private static final String HTML = "text/html";
    private static final String JSON = "application/json";
    private static final List<String> FORMATS = List.of(HTML, JSON);
    private static final Set<String> PARAMETERS = Set.of(PageLanguage.PARAMETER);

    private record Page(Map<Locale, Buffer> html, Buffer json) {}

    private final HtmlPages pages;
    private final Catalogue catalogue;
    private final Page all;
    private final Map<String, Page> byCode = new HashMap<>();

    ProblemPages(
            HtmlPages pages,
            Catalogue catalogue,
            @Location("problems.html") Template list,
            @Location("problem.html") Template one) {
        this.pages = pages;
        this.catalogue = catalogue;
        List<ProblemType> types = catalogue.types();
        all = page(
                language -> framed(list, PATH, language)
                        .data(
                                "problems",
                                types.stream()
                                        .map(type -> ProblemPage.of(type, language))
                                        .toList()),
                new JsonObject()
                        .put(
                                "problems",
                                new JsonArray(
                                        types.stream().map(ProblemType::asJson).toList())));
        types.forEach(type -> byCode.put(
                type.code(),
                page(
                        language -> framed(one, PATH + "/" + type.code(), language)
                                .data("problem", ProblemPage.of(type, language)),
                        type.asJson())));
    }

    private static Page page(Function<Locale, TemplateInstance> html, JsonObject json) {
        return new Page(
                LocalizedText.SPOKEN.stream()
                        .collect(Collectors.toMap(
                                language -> language,
                                language -> Buffer.buffer(html.apply(language).render()))),
                json.toBuffer());
    }

    /** What every page of problems has around what it tells. */
    private TemplateInstance framed(Template template, String path, Locale language) {
        return template.data("words", catalogue.words(language))
                .data("language", language.getLanguage())
                .data("languages", PageLanguage.ALL)
                .data("path", path);
    }

    void register(@Observes Router router) {
        PublicPages.serve(router, PATH, PARAMETERS, context -> answer(context, all));
        PublicPages.serve(router, PATH + "/:code", PARAMETERS, this::answerOne);
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
        PageLanguage.of(context)
                .ifPresent(language -> PublicPages.preferred(context, FORMATS)
                        .ifPresentOrElse(
                                type -> answer(context, page, type, language),
                                () -> PublicPages.notAcceptable(context, FORMATS)));
    }

    private void answer(RoutingContext context, Page page, String type, Locale language) {
        if (type.equals(HTML)) {
            pages.answer(context, page.html().get(language), language);
        } else {
            PublicPages.answer(context, JSON, page.json());
        }
    }
}
