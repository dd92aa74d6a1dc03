package fi.verkosto.checks;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads schemas of a description: what they refer to, what type they have, whether they end somewhere. */
final class Schemas {

    private static final String NAMED = "#/components/schemas/";

    /** What a text of it can be is known, and so is how long. */
    private static final List<String> FORMATS = List.of("uuid", "date", "date-time");

    /** Escapes and classes, in which nothing repeats anything. */
    private static final Pattern SINGLE = Pattern.compile("\\\\.|\\[(?:\\\\.|[^\\]\\\\])*]");

    private static final Pattern ENDLESS = Pattern.compile("[*+]|\\{\\d*,}");

    private final JsonNode root;

    Schemas(JsonNode root) {
        this.root = root;
    }

    /** The name that the schema is known by, or the empty text. */
    String nameOf(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.startsWith(NAMED) ? reference.substring(NAMED.length()) : "";
    }

    JsonNode resolve(JsonNode schema) {
        JsonNode resolved = schema;
        while (resolved.has("$ref")) {
            resolved = root.at(resolved.path("$ref").asString().substring(1));
        }
        return resolved;
    }

    /** Without the choice of null. */
    JsonNode filled(JsonNode schema) {
        JsonNode resolved = resolve(schema);
        return resolved.path("anyOf")
                .valueStream()
                .filter(choice -> !is(choice, "null"))
                .findFirst()
                .map(this::filled)
                .orElse(resolved);
    }

    static Stream<JsonNode> choices(JsonNode schema) {
        return Stream.of("anyOf", "oneOf", "allOf")
                .flatMap(word -> schema.path(word).valueStream());
    }

    static boolean is(JsonNode schema, String type) {
        JsonNode types = schema.path("type");
        return types.isArray()
                ? types.valueStream().anyMatch(one -> one.asString().equals(type))
                : types.asString("").equals(type);
    }

    /** Whether no text of the schema is endless. */
    static boolean isLimitedText(JsonNode schema) {
        return schema.has("maxLength")
                || schema.has("enum")
                || schema.has("const")
                || FORMATS.contains(schema.path("format").asString(""))
                || (schema.has("pattern") && ends(schema.path("pattern").asString()));
    }

    private static boolean ends(String pattern) {
        boolean isWhole = Arrays.stream(new String[] {"^", "$"}).allMatch(pattern::contains);
        return isWhole
                && !ENDLESS.matcher(SINGLE.matcher(pattern).replaceAll("x")).find();
    }
}
