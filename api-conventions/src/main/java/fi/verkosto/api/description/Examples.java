package fi.verkosto.api.description;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/**
 * Documents every request body with an example, {@code openapi/examples/<operationId>.json} of the service: the build fails
 * where one is missing. A success in JSON has the one in {@code openapi/answers/<operationId>.json}, where there is one.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Examples implements OASFilter {

    private static final String JSON_BODY = "application/json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getPaths() == null) {
            return;
        }
        SchemaUse.operations(description).forEach(operation -> {
            if (operation.getRequestBody() != null) {
                operation
                        .getRequestBody()
                        .getContent()
                        .getMediaTypes()
                        .forEach((type, body) ->
                                body.setExample(of("openapi/examples/" + operation.getOperationId(), type)));
            }
            String answer = "openapi/answers/" + operation.getOperationId();
            if (isThere(answer + ".json")) {
                answers(operation).forEach(body -> body.setExample(of(answer, JSON_BODY)));
            }
        });
    }

    private static boolean isThere(String resource) {
        return Thread.currentThread().getContextClassLoader().getResource(resource) != null;
    }

    private static Stream<MediaType> answers(Operation operation) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .map(answer -> answer.getValue().getContent())
                .filter(content -> content != null && content.getMediaType(JSON_BODY) != null)
                .map(content -> content.getMediaType(JSON_BODY));
    }

    private static Object of(String name, String type) {
        return type.equals("text/csv") ? text(name + ".csv") : json(name + ".json");
    }

    private static Object json(String resource) {
        try {
            return JSON.readValue(text(resource), Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(resource + " is no JSON", e);
        }
    }

    private static String text(String resource) {
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("An example is missing: src/main/resources/" + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
