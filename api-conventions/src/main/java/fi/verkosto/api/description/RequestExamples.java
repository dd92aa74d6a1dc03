package fi.verkosto.api.description;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * Documents every request body with an example, {@code openapi/examples/<operationId>.json} of the service. The build fails
 * where one is missing.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RequestExamples implements OASFilter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getPaths() == null) {
            return;
        }
        description.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .forEach(RequestExamples::addExample);
    }

    private static void addExample(Operation operation) {
        Object example = read("openapi/examples/" + operation.getOperationId() + ".json");
        operation.getRequestBody().getContent().getMediaTypes().values().forEach(body -> body.setExample(example));
    }

    private static Object read(String resource) {
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The example of a request is missing: src/main/resources/" + resource);
            }
            return JSON.readValue(stream, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
