package fi.verkosto.checks;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A description of an API (OpenAPI 3.1), whose schemas are taken at their word: what they do not name must not be there. */
final class Description {

    private static final String HERE = "urn:verkosto:description";

    /** @param pointer to it in the document */
    record Operation(JsonNode node, String pointer) {

        String path() {
            return JsonPointer.compile(pointer).tail().getMatchingProperty();
        }

        String method() {
            return JsonPointer.compile(pointer).last().getMatchingProperty().toUpperCase(Locale.ROOT);
        }

        String id() {
            return node.path("operationId").asString("an operation without ID");
        }
    }

    /** @param pointer to it in the document, behind references */
    record Response(JsonNode node, JsonPointer pointer) {}

    private record Template(Pattern pattern, String path, int parameters) {

        static Template of(String path) {
            String pattern = Pattern.compile("\\{[^/}]+}").matcher(path).replaceAll("[^/]+");
            return new Template(Pattern.compile(pattern), path, path.split("\\{", -1).length - 1);
        }
    }

    private final JsonNode root;
    private final List<Template> templates;
    /** Read once: whoever asks the registry for one of its parts is given a document of its own. */
    private final Schema document;

    private final Map<String, Schema> schemas = new HashMap<>();

    Description(String yaml) {
        this.root = new YAMLMapper().readTree(yaml);
        close(root);
        this.templates = root.path("paths").propertyNames().stream()
                .map(Template::of)
                .sorted((left, right) -> Integer.compare(left.parameters(), right.parameters()))
                .toList();
        this.document = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(Map.of(HERE, root.toString()))
                                .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                        .formatAssertionsEnabled(true)
                                        .build()))
                .getSchema(SchemaLocation.of(HERE));
    }

    JsonNode root() {
        return root;
    }

    /** All operations, in the order of the document. */
    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(member -> member.getValue().has("operationId"))
                        .forEach(member -> operations.add(new Operation(
                                member.getValue(),
                                JsonPointer.empty()
                                        .appendProperty("paths")
                                        .appendProperty(path.getKey())
                                        .appendProperty(member.getKey())
                                        .toString()))));
        return operations;
    }

    /** The operation at a path that is sent; a path without parameters goes before one that has some. */
    Optional<Operation> operation(String method, String path) {
        String member = method.toLowerCase(Locale.ROOT).replace("head", "get");
        return templates.stream()
                .filter(template -> template.pattern().matcher(path).matches())
                .map(template -> JsonPointer.empty()
                        .appendProperty("paths")
                        .appendProperty(template.path())
                        .appendProperty(member))
                .filter(pointer -> !root.at(pointer).isMissingNode())
                .findFirst()
                .map(pointer -> new Operation(root.at(pointer), pointer.toString()));
    }

    /** What the operation answers with a status; the node is missing if it never does. */
    Response response(Operation operation, String status) {
        JsonPointer pointer = JsonPointer.compile(operation.pointer())
                .appendProperty("responses")
                .appendProperty(status);
        while (root.at(pointer).has("$ref")) {
            pointer =
                    JsonPointer.compile(root.at(pointer).path("$ref").asString().substring(1));
        }
        return new Response(root.at(pointer), pointer);
    }

    /** The faults of a value by the schema at a pointer, each with its place in the value. */
    synchronized List<String> faults(String pointer, JsonNode value) {
        Schema schema = schemas.computeIfAbsent(pointer, at -> document.getSubSchema(SchemaLocation.Fragment.of(at)));
        return schema.validate(value).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    /** An object that names its properties has no others, unless it says so. */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")
                && !object.path("properties").has("$ref")) {
            object.put("unevaluatedProperties", false);
        }
        node.forEach(Description::close);
    }
}
