package fi.verkosto.gateway.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** What the pages for people need beside themselves, and where they come back to from signing in. */
@ApplicationScoped
class DocumentationFiles {

    private static final Map<String, String> TYPES = Map.of(
            "page.css", "text/css; charset=utf-8",
            "page.js", "text/javascript; charset=utf-8",
            "icon.svg", "image/svg+xml");

    /** What a provider may say when it sends the reader back (RFC 6749, 4.1.2; RFC 9207). */
    private static final Set<String> OF_THE_PROVIDER =
            Set.of("code", "state", "session_state", "iss", "error", "error_description", "error_uri");

    private final HtmlPages pages;
    private final Buffer signIn;
    private final Buffer signedIn;

    DocumentationFiles(HtmlPages pages, SignInSettings settings, @Location("signed-in.html") Template signedIn) {
        this.pages = pages;
        this.signIn = new JsonObject()
                .put("provider", settings.provider().toString())
                .put("client", settings.client())
                .toBuffer();
        this.signedIn = Buffer.buffer(signedIn.render());
    }

    void register(@Observes Router router) throws IOException {
        for (Map.Entry<String, String> file : TYPES.entrySet()) {
            Buffer content = Buffer.buffer(ClassPath.read("docs/" + file.getKey()));
            PublicPages.serve(
                    router,
                    "/docs/" + file.getKey(),
                    Set.of(),
                    context -> PublicPages.answer(context, file.getValue(), content));
        }
        PublicPages.serve(
                router,
                "/docs/sign-in.json",
                Set.of(),
                context -> PublicPages.answer(context, "application/json", signIn));
        PublicPages.serve(router, "/docs/signed-in", OF_THE_PROVIDER, context -> pages.answer(context, signedIn));
    }
}
