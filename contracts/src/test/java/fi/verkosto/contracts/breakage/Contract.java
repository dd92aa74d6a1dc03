package fi.verkosto.contracts.breakage;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** One document with schemas, in which references are looked up. */
record Contract(JsonNode root) {

    /** What a reference within the document points to; anything else is what it is. */
    JsonNode resolve(JsonNode node) {
        JsonNode resolved = node;
        while (resolved.path("$ref").isString()) {
            resolved = at(resolved.path("$ref").stringValue());
        }
        return resolved;
    }

    /**
     * All ways to fulfil a schema that is made of these parts at once: for each combination of the alternatives within them
     * and for each type that it leaves, one. So a nullable date is two variants, a string and null, however it is written.
     */
    List<Variant> variants(List<JsonNode> parts) {
        List<List<JsonNode>> combinations = List.of(List.of());
        for (JsonNode part : parts) {
            combinations = combine(combinations, combinations(part));
        }
        return combinations.stream().flatMap(Variant::ofEachType).toList();
    }

    private List<List<JsonNode>> combinations(JsonNode schema) {
        List<List<JsonNode>> found = List.of(List.of(schema));
        if (schema.path("$ref").isString()) {
            found = combine(found, combinations(at(schema.path("$ref").stringValue())));
        }
        for (JsonNode part : schema.path("allOf")) {
            found = combine(found, combinations(part));
        }
        for (String keyword : List.of("anyOf", "oneOf")) {
            if (schema.has(keyword)) {
                found = combine(
                        found,
                        schema.path(keyword)
                                .valueStream()
                                .flatMap(alternative -> combinations(alternative).stream())
                                .toList());
            }
        }
        return found;
    }

    private static List<List<JsonNode>> combine(List<List<JsonNode>> left, List<List<JsonNode>> right) {
        List<List<JsonNode>> both = new ArrayList<>();
        for (List<JsonNode> one : left) {
            for (List<JsonNode> other : right) {
                List<JsonNode> parts = new ArrayList<>(one);
                parts.addAll(other);
                both.add(List.copyOf(parts));
            }
        }
        return both;
    }

    private JsonNode at(String reference) {
        JsonNode target = root.at(JsonPointer.compile(reference.replaceFirst("^#", "")));
        if (!reference.startsWith("#") || target.isMissingNode()) {
            throw new IllegalArgumentException("The reference " + reference + " leads nowhere");
        }
        return target;
    }
}
