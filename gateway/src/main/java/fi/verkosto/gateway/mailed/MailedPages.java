package fi.verkosto.gateway.mailed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fi.verkosto.gateway.page.ClassPath;
import fi.verkosto.gateway.page.HtmlPages;
import fi.verkosto.gateway.page.PageLanguage;
import fi.verkosto.gateway.page.PublicPages;
import fi.verkosto.gateway.problem.GatewayError;
import fi.verkosto.gateway.problem.Problems;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * {@code GET /pages/invitations/{id}} and the like: where links of mails lead as long as an agency has no portal for them. Each is
 * the same for every identifier, signed in or not: nobody learns from it what there is.
 */
@ApplicationScoped
class MailedPages {

    private static final String HTML = "text/html";
    private static final Set<String> PARAMETERS = Set.of(PageLanguage.PARAMETER);
    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final HtmlPages pages;
    private final Template template;
    private final JsonNode words;
    private final String portal;

    MailedPages(HtmlPages pages, PortalSettings settings, @Location("mailed.html") Template template)
            throws IOException {
        this.pages = pages;
        this.template = template;
        this.words = new YAMLMapper().readTree(ClassPath.read("mailed/words.yaml"));
        this.portal = settings.address().map(URI::toString).orElse(null);
    }

    void register(@Observes Router router) {
        for (Kind kind : Kind.values()) {
            PublicPages.serve(router, kind.path() + "/:id", PARAMETERS, context -> answer(context, kind));
        }
    }

    private void answer(RoutingContext context, Kind kind) {
        if (!IDENTIFIER.matcher(context.pathParam("id")).matches()) {
            Problems.answer(context, GatewayError.NOT_FOUND);
        } else if (PublicPages.preferred(context, List.of(HTML)).isEmpty()) {
            PublicPages.notAcceptable(context, List.of(HTML));
        } else {
            PageLanguage.of(context)
                    .ifPresent(language -> pages.answer(context, render(kind, language, context), language));
        }
    }

    private Buffer render(Kind kind, Locale language, RoutingContext context) {
        return Buffer.buffer(template.data("page", wordsOf(kind, language))
                .data("language", language.getLanguage())
                .data("languages", PageLanguage.ALL)
                .data("path", kind.path() + "/" + context.pathParam("id"))
                .data("portal", portal)
                .data("task", kind.task())
                .data("taskTitle", kind.taskTitle())
                .render());
    }

    private Map<String, String> wordsOf(Kind kind, Locale language) {
        Map<String, String> spoken = new HashMap<>();
        words.properties().forEach(word -> {
            JsonNode text = word.getValue().has(kind.word()) ? word.getValue().get(kind.word()) : word.getValue();
            spoken.put(word.getKey(), text.path(language.getLanguage()).asText());
        });
        return spoken;
    }

    /** What a mail may be about. */
    private enum Kind {
        INVITATIONS("applications", "Prepare an application"),
        APPLICATIONS("submissions", "Submit, and prove it"),
        CALLS("calls", "Publish a call, or find one"),
        ASSIGNMENTS("reviews", "Review applications"),
        EVALUATOR_INVITATIONS("reviews", "Review applications"),
        PERSON_INVITATIONS("programmes", "Run a programme of networks");

        private final String task;
        private final String taskTitle;

        Kind(String task, String taskTitle) {
            this.task = task;
            this.taskTitle = taskTitle;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        String path() {
            return "/pages/" + word();
        }

        String task() {
            return task;
        }

        String taskTitle() {
            return taskTitle;
        }
    }
}
