package fi.verkosto.gateway.reference;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.gateway.page.Markdown;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The named schemas that a page needs, with all that they need themselves. */
final class Shapes {

    private final JsonNode schemas;

    Shapes(JsonNode schemas) {
        this.schemas = schemas;
    }

    /** In the order of their names. */
    List<Shape> reachedFrom(Collection<String> names) {
        Map<String, Shape> shapes = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(names);
        while (!open.isEmpty()) {
            String name = open.pop();
            if (!shapes.containsKey(name)) {
                TypeWords words = new TypeWords(schemas);
                shapes.put(name, shape(name, words));
                open.addAll(words.mentioned());
            }
        }
        return List.copyOf(shapes.values());
    }

    private Shape shape(String name, TypeWords words) {
        JsonNode schema = schemas.path(name);
        Set<String> required = new TreeSet<>();
        schema.path("required").forEach(member -> required.add(member.asText()));
        List<Field> fields = schema.path("properties").properties().stream()
                .map(member -> new Field(
                        member.getKey(),
                        "",
                        required.contains(member.getKey()),
                        words.of(member.getValue()),
                        Markdown.html(member.getValue().path("description").asText(""))))
                .toList();
        return new Shape(
                name,
                Markdown.html(schema.path("description").asText("")),
                fields.isEmpty() ? words.of(schema) : null,
                fields);
    }
}
