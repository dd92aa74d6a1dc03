package fi.verkosto.api.description;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Which schemas are of requests and which of answers, followed through references: by identity, as equal ones differ in use. */
final class SchemaUse {

    static final String SCHEMAS = "#/components/schemas/";

    private final Map<String, Schema> named;

    SchemaUse(OpenAPI description) {
        Map<String, Schema> schemas = description.getComponents().getSchemas();
        this.named = schemas == null ? Map.of() : schemas;
    }

    static Stream<Operation> operations(OpenAPI description) {
        return description.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream());
    }

    Set<Schema> ofRequests(OpenAPI description) {
        return reachable(schemas(operations(description)
                .filter(operation -> operation.getRequestBody() != null)
                .map(operation -> operation.getRequestBody().getContent())));
    }

    Set<Schema> ofAnswers(OpenAPI description) {
        return reachable(schemas(operations(description)
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .filter(Objects::nonNull)
                .map(response -> response.getContent())));
    }

    Set<Schema> ofParameters(OpenAPI description) {
        return reachable(operations(description)
                .filter(operation -> operation.getParameters() != null)
                .flatMap(operation -> operation.getParameters().stream())
                .map(Parameter::getSchema));
    }

    /** What a reference points to; anything else is what it is. */
    Schema resolve(Schema schema) {
        Schema resolved = schema;
        while (resolved.getRef() != null && resolved.getRef().startsWith(SCHEMAS)) {
            resolved = named.get(resolved.getRef().substring(SCHEMAS.length()));
        }
        return resolved;
    }

    private static Stream<Schema> schemas(Stream<Content> contents) {
        return contents.filter(Objects::nonNull)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .map(MediaType::getSchema);
    }

    private Set<Schema> reachable(Stream<Schema> roots) {
        Set<Schema> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Schema> open = new ArrayDeque<>();
        roots.filter(Objects::nonNull).forEach(open::add);
        while (!open.isEmpty()) {
            Schema schema = resolve(open.remove());
            if (found.add(schema)) {
                open.addAll(partsOf(schema));
            }
        }
        return found;
    }

    private static List<Schema> partsOf(Schema schema) {
        return Stream.of(
                        schema.getProperties() == null
                                ? List.<Schema>of()
                                : schema.getProperties().values(),
                        orNone(schema.getAllOf()),
                        orNone(schema.getAnyOf()),
                        orNone(schema.getOneOf()),
                        orNone(schema.getItems() == null ? null : List.of(schema.getItems())),
                        orNone(
                                schema.getAdditionalPropertiesSchema() == null
                                        ? null
                                        : List.of(schema.getAdditionalPropertiesSchema())))
                .flatMap(Collection::stream)
                .toList();
    }

    private static Collection<Schema> orNone(Collection<Schema> schemas) {
        return schemas == null ? List.of() : schemas;
    }
}
