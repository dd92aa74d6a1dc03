package fi.verkosto.api.description;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Names schemas as the API calls them, and not as the framework puts our generic classes together: a page after what is on it
 * ({@code AssignmentPage}), and what may hold anything so ({@code AnyApplicationSection}).
 */
final class PlainNames {

    private static final String ANYTHING = "Object";

    private PlainNames() {}

    static void describe(OpenAPI description) {
        Map<String, Schema> named = new LinkedHashMap<>();
        Map<String, String> renamed = new LinkedHashMap<>();
        description.getComponents().getSchemas().forEach((name, schema) -> {
            String better = itemOf(name, schema).map(item -> item + "Page").orElseGet(() -> withoutObject(name));
            named.put(better, schema);
            renamed.put(SchemaUse.SCHEMAS + name, SchemaUse.SCHEMAS + better);
        });
        description.getComponents().setSchemas(named);
        SchemaUse.operations(description)
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .filter(response -> response.getContent() != null)
                .flatMap(response -> response.getContent().getMediaTypes().values().stream())
                .map(media -> media.getSchema())
                .filter(schema -> schema != null && schema.getRef() != null)
                .forEach(schema -> schema.setRef(renamed.getOrDefault(schema.getRef(), schema.getRef())));
    }

    private static Optional<String> itemOf(String name, Schema schema) {
        return Optional.ofNullable(schema.getProperties())
                .filter(_ -> name.startsWith("Page"))
                .map(properties -> properties.get("items"))
                .map(Schema::getItems)
                .map(Schema::getRef)
                .map(reference -> reference.substring(SchemaUse.SCHEMAS.length()));
    }

    /** A type argument that nobody knows is called so. */
    private static String withoutObject(String name) {
        return name.endsWith(ANYTHING) ? "Any" + name.substring(0, name.length() - ANYTHING.length()) : name;
    }
}
