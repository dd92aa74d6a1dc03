package fi.verkosto.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every limit of every JSON that operations take, tried on the example that the description gives. */
public final class LimitCases {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** A place in a body: its schema, what the example has there, and the body with another value there. */
    private record Place(String pointer, JsonNode schema, JsonNode value, UnaryOperator<JsonNode> body) {}

    private final Schemas schemas;
    private final Samples samples;
    private final List<LimitCase> cases = new ArrayList<>();

    private LimitCases(Schemas schemas) {
        this.schemas = schemas;
        this.samples = new Samples(schemas);
    }

    /** Of a description in YAML or JSON. */
    public static List<LimitCase> of(String yaml) {
        Description description = new Description(yaml);
        LimitCases cases = new LimitCases(new Schemas(description.root()));
        description
                .operations()
                .forEach(operation -> operation
                        .node()
                        .at("/requestBody/content")
                        .properties()
                        .forEach(media -> {
                            JsonNode body = media.getValue();
                            if (media.getKey().endsWith("json")) {
                                Place whole = new Place(
                                        "", body.path("schema"), body.path("example"), UnaryOperator.identity());
                                cases.look(operation, media.getKey(), whole);
                            }
                        }));
        return cases.cases;
    }

    private void look(Description.Operation operation, String type, Place place) {
        JsonNode schema = schemas.filled(place.schema());
        if (Schemas.is(schema, "string")) {
            limit(operation, type, place, "maxLength", length -> JSON.stringNode("x".repeat((int) length)));
        } else if (Schemas.is(schema, "integer")) {
            limit(operation, type, place, "maximum", JSON::numberNode);
            limit(operation, type, place, "minimum", JSON::numberNode);
        } else if (Schemas.is(schema, "array")) {
            if (canHaveMore(schema)) {
                limit(operation, type, place, "maxItems", count -> samples.list(schema, count));
            }
            look(operation, type, firstOf(place, schema));
        } else {
            schema.path("properties")
                    .properties()
                    .forEach(member -> look(operation, type, member(place, schema, member.getKey())));
        }
    }

    /** Distinct constants end by themselves. */
    private boolean canHaveMore(JsonNode list) {
        JsonNode items = schemas.filled(list.path("items"));
        boolean areDistinctConstants = list.path("uniqueItems").asBoolean(false) && items.has("enum");
        return !areDistinctConstants
                || items.path("enum").size() > list.path("maxItems").asLong(Long.MAX_VALUE);
    }

    private void limit(
            Description.Operation operation, String type, Place place, String keyword, LongFunction<JsonNode> value) {
        JsonNode limit = schemas.filled(place.schema()).path(keyword);
        if (limit.isMissingNode()) {
            return;
        }
        long step = keyword.equals("minimum") ? -1 : 1;
        cases.add(new LimitCase(
                operation.id(),
                operation.method(),
                operation.path(),
                type,
                place.pointer(),
                keyword,
                place.body().apply(value.apply(limit.asLong())).toString(),
                place.body().apply(value.apply(limit.asLong() + step)).toString()));
    }

    private Place firstOf(Place list, JsonNode schema) {
        ArrayNode items = list.value() instanceof ArrayNode given && !given.isEmpty()
                ? given
                : JSON.arrayNode().add(samples.of(schema.path("items")));
        return new Place(list.pointer() + "/0", schema.path("items"), items.path(0), item -> {
            ArrayNode copy = items.deepCopy();
            copy.set(0, item);
            return list.body().apply(copy);
        });
    }

    private Place member(Place object, JsonNode schema, String name) {
        ObjectNode members = object.value() instanceof ObjectNode given ? given : (ObjectNode) samples.of(schema);
        String pointer =
                JsonPointer.compile(object.pointer()).appendProperty(name).toString();
        return new Place(pointer, schema.path("properties").path(name), members.path(name), value -> {
            ObjectNode copy = members.deepCopy();
            copy.set(name, value);
            return object.body().apply(copy);
        });
    }
}
