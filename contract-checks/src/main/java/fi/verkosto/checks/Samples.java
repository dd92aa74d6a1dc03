package fi.verkosto.checks;

import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The least that a schema takes, where an example does not say; patterns and formats, but for IDs, are not its concern. */
final class Samples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Schemas schemas;

    Samples(Schemas schemas) {
        this.schemas = schemas;
    }

    JsonNode of(JsonNode given) {
        JsonNode schema = schemas.filled(given);
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        // Beside a reference as well as behind it.
        JsonNode examples = given.path("examples").isArray() ? given.path("examples") : schema.path("examples");
        if (examples.isArray()) {
            return examples.path(0);
        }
        if (schema.path("format").asString("").equals("uuid")) {
            return JSON.stringNode("00000000-0000-7000-8000-000000000000");
        }
        if (Schemas.is(schema, "string")) {
            return JSON.stringNode("X");
        }
        if (Schemas.is(schema, "integer")) {
            return JSON.numberNode(schema.path("minimum").asLong(1));
        }
        if (Schemas.is(schema, "boolean")) {
            return JSON.booleanNode(false);
        }
        return Schemas.is(schema, "array") ? JSON.arrayNode() : object(schema);
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = JSON.objectNode();
        schema.path("required")
                .valueStream()
                .map(JsonNode::asString)
                .forEach(name -> object.set(name, of(schema.path("properties").path(name))));
        return object;
    }

    /** So many items; texts that must differ do. */
    ArrayNode list(JsonNode schema, long count) {
        JsonNode item = of(schema.path("items"));
        boolean mustDiffer = schema.path("uniqueItems").asBoolean(false) && item.isString();
        ArrayNode list = JSON.arrayNode();
        LongStream.range(0, count)
                .mapToObj(i -> mustDiffer ? JSON.stringNode("X" + i) : item)
                .forEach(list::add);
        return list;
    }
}
