package fi.verkosto.gateway.description;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.verkosto.gateway.page.PublicPages;
import fi.verkosto.gateway.problem.Problem;
import fi.verkosto.gateway.problem.Problems;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;

/** {@code GET /openapi}: the one description of the whole API, as YAML or JSON, for anyone. */
@ApplicationScoped
class DescriptionRoute {

    private static final String JSON = "application/json";
    private static final String YAML = "application/yaml";
    private static final List<String> TYPES = List.of(YAML, JSON);
    private static final String FORMAT = "format";
    private static final Set<String> FORMATS = Set.of("json", "yaml");

    private final Buffer yaml;
    private final Buffer json;

    DescriptionRoute(Description description) throws JsonProcessingException {
        yaml = Buffer.buffer(description.yaml());
        json = Buffer.buffer(new ObjectMapper().writeValueAsBytes(description.tree()));
    }

    void register(@Observes Router router) {
        PublicPages.serve(router, "/openapi", Set.of(FORMAT), this::answer);
    }

    private void answer(RoutingContext context) {
        List<String> formats = context.queryParam(FORMAT);
        if (formats.size() > 1 || !FORMATS.containsAll(formats)) {
            Problems.answer(context, Problem.ofQuery(context.request(), FORMAT, FORMATS));
        } else if (!formats.isEmpty()) {
            answer(context, formats.getFirst().equals("json"));
        } else {
            answerAsAccepted(context);
        }
    }

    private void answer(RoutingContext context, boolean asJson) {
        PublicPages.answer(context, asJson ? JSON : YAML, asJson ? json : yaml);
    }

    /** Without a preference it is YAML. */
    private void answerAsAccepted(RoutingContext context) {
        PublicPages.preferred(context, TYPES)
                .ifPresentOrElse(
                        type -> answer(context, type.equals(JSON)), () -> PublicPages.notAcceptable(context, TYPES));
    }
}
