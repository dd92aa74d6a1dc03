package fi.verkosto.gateway.guide;

import fi.verkosto.gateway.page.ClassPath;
import fi.verkosto.gateway.page.HtmlPages;
import fi.verkosto.gateway.page.Markdown;
import fi.verkosto.gateway.page.PublicPages;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** {@code GET /docs/getting-started} and the like: the Markdown files of {@code docs} that are for callers. */
@ApplicationScoped
class GuidePages {

    static final Set<String> NAMES = Set.of("getting-started", "events", "errors", "changes");

    private final HtmlPages pages;
    private final Map<String, Buffer> guides = new TreeMap<>();

    GuidePages(HtmlPages pages, @Location("guide.html") Template template) throws IOException {
        this.pages = pages;
        for (String name : NAMES) {
            String text = new String(ClassPath.read("guide/" + name + ".md"), StandardCharsets.UTF_8);
            String title = text.substring("# ".length(), text.indexOf('\n'));
            guides.put(
                    name,
                    Buffer.buffer(template.data("title", title)
                            .data("text", Markdown.html(text))
                            .render()));
        }
    }

    void register(@Observes Router router) {
        guides.forEach((name, page) ->
                PublicPages.serve(router, "/docs/" + name, Set.of(), context -> pages.answer(context, page)));
    }
}
