package fi.verkosto.checks;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Where a description lets texts and lists be endless: {@code request CallRequest/names}, {@code answer Problem/detail},
 * {@code parameter text}, {@code header Link}. Numbers only in bodies of requests, where they need a maximum.
 */
public final class UnlimitedPlaces {

    private static final String REQUEST = "request ";
    private static final String ANSWER = "answer ";

    private final Description description;
    private final Schemas schemas;
    private final Set<String> found = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();

    private UnlimitedPlaces(Description description) {
        this.description = description;
        this.schemas = new Schemas(description.root());
    }

    /** Of a description in YAML or JSON. */
    public static Set<String> of(String description) {
        UnlimitedPlaces places = new UnlimitedPlaces(new Description(description));
        places.description.operations().forEach(places::look);
        return places.found;
    }

    private void look(Description.Operation operation) {
        JsonNode node = operation.node();
        node.path("parameters")
                .valueStream()
                .map(schemas::resolve)
                .forEach(parameter -> visit("parameter ", parameter.path("name").asString(), parameter.path("schema")));
        node.at("/requestBody/content")
                .properties()
                .forEach(body -> visit(REQUEST, operation.id(), body.getValue().path("schema")));
        node.path("responses").valueStream().map(schemas::resolve).forEach(response -> {
            response.path("content")
                    .properties()
                    .forEach(body ->
                            visit(ANSWER, operation.id(), body.getValue().path("schema")));
            response.path("headers")
                    .properties()
                    .forEach(header -> visit(
                            "header ",
                            header.getKey(),
                            schemas.resolve(header.getValue()).path("schema")));
        });
    }

    private void visit(String use, String place, JsonNode schema) {
        String name = schemas.nameOf(schema);
        if (!name.isEmpty()) {
            if (seen.add(use + name)) {
                visit(use, name, schemas.resolve(schema));
            }
            return;
        }
        if (isEndless(use, schema)) {
            found.add(use + place);
        }
        Schemas.choices(schema).forEach(choice -> visit(use, place, choice));
        schema.path("properties")
                .properties()
                .forEach(member -> visit(use, place + "/" + member.getKey(), member.getValue()));
        if (schema.has("items")) {
            visit(use, place + "/0", schema.path("items"));
        }
        if (schema.path("additionalProperties").isObject()) {
            visit(use, place + "/*", schema.path("additionalProperties"));
        }
    }

    private static boolean isEndless(String use, JsonNode schema) {
        return (Schemas.is(schema, "string") && !Schemas.isLimitedText(schema))
                || (Schemas.is(schema, "array") && !schema.has("maxItems"))
                || (use.equals(REQUEST) && Schemas.is(schema, "integer") && !schema.has("maximum"));
    }
}
