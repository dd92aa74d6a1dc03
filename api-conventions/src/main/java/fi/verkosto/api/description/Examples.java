package fi.verkosto.api.description;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * Documents every body with an example, and fails the build where one is missing: what is sent has it in
 * {@code openapi/examples/<operationId>.json} of the service, a success in {@code openapi/answers/<operationId>.json}; or
 * {@code .csv}. Of several successes one may have its own, {@code <operationId>.<status>.json}.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Examples implements OASFilter {

    private static final String CSV = "text/csv";
    private static final Set<String> FORMATS = Set.of("application/json", CSV);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getPaths() != null) {
            SchemaUse.operations(description).forEach(operation -> {
                requests(operation);
                answers(operation);
            });
        }
    }

    private static void requests(Operation operation) {
        if (operation.getRequestBody() != null) {
            String name = "openapi/examples/" + operation.getOperationId();
            operation
                    .getRequestBody()
                    .getContent()
                    .getMediaTypes()
                    .forEach((type, body) -> body.setExample(of(name, type)));
        }
    }

    private static void answers(Operation operation) {
        String name = "openapi/answers/" + operation.getOperationId();
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2") && answer.getContent() != null) {
                String own = name + "." + status;
                answer.getContent().getMediaTypes().forEach((type, body) -> {
                    if (FORMATS.contains(type)) {
                        body.setExample(of(isThere(own, type) ? own : name, type));
                    }
                });
            }
        });
    }

    private static boolean isThere(String name, String type) {
        return Thread.currentThread().getContextClassLoader().getResource(file(name, type)) != null;
    }

    private static Object of(String name, String type) {
        return type.equals(CSV) ? text(file(name, type)) : json(file(name, type));
    }

    private static String file(String name, String type) {
        return name + (type.equals(CSV) ? ".csv" : ".json");
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
