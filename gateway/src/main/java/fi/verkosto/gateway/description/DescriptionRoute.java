package fi.verkosto.gateway.description;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Locale;

/** {@code GET /openapi}: the one description of the whole API, as YAML or JSON, for anyone. */
@ApplicationScoped
class DescriptionRoute {

    private static final String JSON = "application/json";
    private static final String YAML = "application/yaml";

    private final Buffer yaml;
    private final Buffer json;

    DescriptionRoute() throws IOException {
        byte[] committed = ClassPath.read("openapi.yaml");
        yaml = Buffer.buffer(committed);
        json = Buffer.buffer(new ObjectMapper().writeValueAsBytes(new YAMLMapper().readTree(committed)));
    }

    void register(@Observes Router router) {
        PublicPages.at(router, "/openapi").handler(this::answer);
    }

    private void answer(RoutingContext context) {
        boolean asJson = wantsJson(context);
        PublicPages.answer(context, asJson ? JSON : YAML, asJson ? json : yaml);
    }

    /** The parameter {@code format} decides; without it the header {@code Accept}; without a preference it is YAML. */
    private static boolean wantsJson(RoutingContext context) {
        String format = context.request().getParam("format");
        if (format != null) {
            return format.toLowerCase(Locale.ROOT).equals("json");
        }
        String accepted = context.request().getHeader("Accept");
        return accepted != null && accepted.contains(JSON);
    }
}
