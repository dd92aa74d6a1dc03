package fi.verkosto.api.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Gives every operation its words: a summary, a description, and what its parameters and its answers mean. They stand in a YAML
 * file beside the resource (same package, same name), by the operation's ID. The build fails where an operation has none, and
 * where words have no operation, no parameter or no answer that they could be of.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = OperationWords.BEFORE_THE_PROBLEMS)
public class OperationWords implements OASFilter {

    static final int BEFORE_THE_PROBLEMS = 10;

    private static final DotName RESOURCE = DotName.createSimple("jakarta.ws.rs.Path");

    private final Map<String, JsonNode> words;

    /** Reads the words of all resources of the index. */
    public OperationWords(IndexView index) {
        this(read(index));
    }

    OperationWords(Map<String, JsonNode> words) {
        this.words = words;
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getPaths() == null) {
            return;
        }
        TreeSet<String> unused = new TreeSet<>(words.keySet());
        SchemaUse.operations(description).forEach(operation -> {
            JsonNode said = words.get(operation.getOperationId());
            if (said == null) {
                throw new IllegalStateException(
                        operation.getOperationId() + " has no words in the YAML file beside its resource");
            }
            unused.remove(operation.getOperationId());
            say(operation, said);
        });
        if (!unused.isEmpty()) {
            throw new IllegalStateException("There are words of operations that there are not: " + unused);
        }
    }

    private static void say(Operation operation, JsonNode said) {
        operation.setSummary(said.required("summary").asText());
        if (said.has("description")) {
            operation.setDescription(said.get("description").asText());
        }
        said.path("parameters")
                .properties()
                .forEach(parameter -> parameter(operation, parameter.getKey())
                        .setDescription(parameter.getValue().asText()));
        said.path("answers").properties().forEach(answer -> {
            APIResponse described = operation.getResponses().getAPIResponse(answer.getKey());
            if (described == null && answer.getKey().startsWith("2")) {
                throw new IllegalStateException(operation.getOperationId() + " never answers " + answer.getKey());
            }
            // A copy, since the framework shares what it adds by itself among all operations.
            APIResponse response = OASFactory.createAPIResponse();
            if (described != null) {
                response.content(described.getContent()).headers(described.getHeaders());
            }
            operation.getResponses().addAPIResponse(answer.getKey(), response);
            response.setDescription(answer.getValue().asText());
        });
    }

    private static Parameter parameter(Operation operation, String name) {
        return Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .filter(parameter -> parameter.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(operation.getOperationId() + " has no parameter " + name));
    }

    private static Map<String, JsonNode> read(IndexView index) {
        Map<String, JsonNode> words = new TreeMap<>();
        index.getAnnotations(RESOURCE).stream()
                .map(annotation -> annotation.target())
                .filter(target -> target.kind() == AnnotationTarget.Kind.CLASS)
                .map(target -> target.asClass().name().toString().replace('.', '/') + ".yaml")
                .forEach(file -> readInto(words, file));
        return words;
    }

    private static void readInto(Map<String, JsonNode> words, String file) {
        try (InputStream yaml = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (yaml != null) {
                new YAMLMapper().readTree(yaml).properties().forEach(said -> words.put(said.getKey(), said.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
