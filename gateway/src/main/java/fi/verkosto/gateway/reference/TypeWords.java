package fi.verkosto.gateway.reference;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.gateway.reference.Type.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Says what a schema allows, in words, and notes which other schemas it speaks of. */
final class TypeWords {

    private static final String REFERENCE = "#/components/schemas/";
    private static final List<String> COMBINED = List.of("anyOf", "oneOf", "allOf");

    /** What limits a value: the keyword, and how it is said. */
    private static final Map<String, String> LIMITS = new LinkedHashMap<>();

    static {
        LIMITS.put("format", "%s");
        LIMITS.put("minLength", "at least %s characters");
        LIMITS.put("maxLength", "at most %s characters");
        LIMITS.put("minItems", "at least %s");
        LIMITS.put("maxItems", "at most %s");
        LIMITS.put("minimum", "from %s");
        LIMITS.put("maximum", "to %s");
        LIMITS.put("pattern", "pattern %s");
        LIMITS.put("default", "%s unless stated");
    }

    private final JsonNode schemas;
    private final Set<String> mentioned = new TreeSet<>();

    TypeWords(JsonNode schemas) {
        this.schemas = schemas;
    }

    /** The names of the schemas that were spoken of. */
    Set<String> mentioned() {
        return mentioned;
    }

    Type of(JsonNode schema) {
        List<Part> parts = new ArrayList<>();
        say(schema, parts);
        return new Type(parts);
    }

    private void say(JsonNode schema, List<Part> parts) {
        if (schema.has("$ref")) {
            sayReference(schema.path("$ref").asText().substring(REFERENCE.length()), parts);
            return;
        }
        for (String keyword : COMBINED) {
            if (schema.has(keyword)) {
                sayAll(schema.path(keyword), keyword.equals("allOf") ? " and " : " or ", parts);
                return;
            }
        }
        if (schema.has("enum")) {
            parts.add(words(choices(schema.path("enum"))));
        } else if (names(schema).contains("array")) {
            parts.add(words("list of "));
            say(schema.path("items"), parts);
        } else if (schema.path("additionalProperties").isObject()) {
            parts.add(words("by name: "));
            say(schema.path("additionalProperties"), parts);
        } else {
            parts.add(words(names(schema).isEmpty() ? "anything" : String.join(" or ", names(schema))));
        }
        sayLimits(schema, parts);
    }

    /** A schema with members or choices of its own has a place on the page; any other is said here. */
    private void sayReference(String name, List<Part> parts) {
        JsonNode schema = schemas.path(name);
        if (schema.has("properties") || schema.has("enum") || COMBINED.stream().anyMatch(schema::has)) {
            mentioned.add(name);
            parts.add(new Part(name, name));
        } else {
            say(schema, parts);
        }
    }

    private void sayAll(JsonNode alternatives, String between, List<Part> parts) {
        String before = "";
        for (JsonNode alternative : alternatives) {
            if (!before.isEmpty()) {
                parts.add(words(before));
            }
            say(alternative, parts);
            before = between;
        }
    }

    private static void sayLimits(JsonNode schema, List<Part> parts) {
        List<String> limits = new ArrayList<>();
        LIMITS.forEach((keyword, text) -> {
            if (schema.has(keyword) && !isSaidByFormat(keyword, schema)) {
                limits.add(text.formatted(schema.path(keyword).asText()));
            }
        });
        if (!limits.isEmpty()) {
            parts.add(words(" (" + String.join(", ", limits) + ")"));
        }
    }

    private static boolean isSaidByFormat(String keyword, JsonNode schema) {
        return keyword.equals("pattern") && schema.has("format");
    }

    private static List<String> names(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? type.valueStream().map(JsonNode::asText).toList()
                : type.isMissingNode() ? List.of() : List.of(type.asText());
    }

    private static String choices(JsonNode values) {
        return String.join(", ", values.valueStream().map(JsonNode::asText).toList());
    }

    private static Part words(String text) {
        return new Part(text, null);
    }
}
