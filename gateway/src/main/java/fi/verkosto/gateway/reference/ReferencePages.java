package fi.verkosto.gateway.reference;

import fi.verkosto.gateway.page.HtmlPages;
import fi.verkosto.gateway.page.PublicPages;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code GET /docs}, where everything begins, and what can be done, task by task. {@code GET /} leads there. */
@ApplicationScoped
class ReferencePages {

    private static final String HOME = "/docs";
    private static final String WORDS = "q";
    private static final int MOST_WORDS = 10;

    private final HtmlPages pages;
    private final Reference reference;
    private final Template search;
    private final Buffer home;
    private final Map<String, Buffer> tasks = new HashMap<>();

    ReferencePages(
            HtmlPages pages,
            Reference reference,
            @Location("home.html") Template home,
            @Location("task.html") Template task,
            @Location("search.html") Template search) {
        this.pages = pages;
        this.reference = reference;
        this.search = search;
        this.home = Buffer.buffer(home.data("tasks", reference.tasks()).render());
        reference
                .tasks()
                .forEach(one ->
                        tasks.put(one.id(), Buffer.buffer(task.data("task", one).render())));
    }

    void register(@Observes Router router) {
        PublicPages.serve(router, "/", Set.of(), context -> PublicPages.redirect(context, HOME));
        PublicPages.serve(router, HOME, Set.of(), context -> pages.answer(context, home));
        PublicPages.serve(router, HOME + "/search", Set.of(WORDS), this::find);
        tasks.forEach((id, page) ->
                PublicPages.serve(router, HOME + "/tasks/" + id, Set.of(), context -> pages.answer(context, page)));
    }

    private void find(RoutingContext context) {
        String asked = String.join(" ", context.queryParam(WORDS)).strip();
        List<String> words = Arrays.stream(asked.split("\\s+", MOST_WORDS))
                .filter(word -> !word.isEmpty())
                .toList();
        List<Task> found = words.isEmpty() ? List.of() : reference.with(words);
        pages.answer(
                context,
                Buffer.buffer(search.data("asked", asked).data("tasks", found).render()));
    }
}
