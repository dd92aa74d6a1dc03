package fi.verkosto.gateway.description;

import fi.verkosto.gateway.page.ClassPath;
import fi.verkosto.gateway.page.PublicPages;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** {@code GET /docs}: the description as a page, with every file it needs from here. {@code GET /} leads to it. */
@ApplicationScoped
class DocumentationRoute {

    private static final String PAGE = "/docs";

    private record Asset(String path, String type, Buffer content) {

        static Asset of(String path, String type, String resource) throws IOException {
            return new Asset(path, type, Buffer.buffer(ClassPath.read(resource)));
        }
    }

    private final List<Asset> assets;

    DocumentationRoute() throws IOException {
        String viewer = "META-INF/resources/webjars/swagger-ui/" + viewerVersion() + "/";
        assets = List.of(
                Asset.of(PAGE, "text/html; charset=utf-8", "docs/index.html"),
                Asset.of(PAGE + "/start.js", "text/javascript; charset=utf-8", "docs/start.js"),
                Asset.of(PAGE + "/page.css", "text/css; charset=utf-8", "docs/page.css"),
                Asset.of(
                        PAGE + "/swagger-ui-bundle.js",
                        "text/javascript; charset=utf-8",
                        viewer + "swagger-ui-bundle.js"),
                Asset.of(PAGE + "/swagger-ui.css", "text/css; charset=utf-8", viewer + "swagger-ui.css"));
    }

    void register(@Observes Router router) {
        for (Asset asset : assets) {
            PublicPages.serve(
                    router,
                    asset.path(),
                    Set.of(),
                    context -> PublicPages.answer(context, asset.type(), asset.content()));
        }
        PublicPages.serve(router, "/", Set.of(), context -> PublicPages.redirect(context, PAGE));
    }

    /** The library's files are in a folder named after its version, which only its build file should state. */
    private static String viewerVersion() throws IOException {
        Properties build = new Properties();
        build.load(new StringReader(new String(
                ClassPath.read("META-INF/maven/org.webjars/swagger-ui/pom.properties"), StandardCharsets.UTF_8)));
        return build.getProperty("version");
    }
}
