package fi.verkosto.applications.questions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How many comparisons of a schema with an answer a check would take, counted before it begins: every element of a list
 * may meet thousands of schemas. A check of what people write takes as many as it has answers, more or less.
 */
final class Effort {

    private static final long MOST = 100_000;

    private final Map<?, ?> definitions;
    private long spent;

    private Effort(Map<String, Object> schema) {
        this.definitions = schema.get("$defs") instanceof Map<?, ?> given ? given : Map.of();
    }

    /** @param schema one that {@link SchemaShape} found nothing wrong with, and so without circles */
    static boolean isBearable(Map<String, Object> schema, Map<String, Object> answers) {
        Effort effort = new Effort(schema);
        effort.compare(schema, answers);
        return effort.spent <= MOST;
    }

    private void compare(Object schema, Object answer) {
        if (!(schema instanceof Map<?, ?> keywords)) {
            return;
        }
        for (Map.Entry<?, ?> keyword : keywords.entrySet()) {
            spent++;
            if (spent > MOST) {
                return;
            }
            apply(keyword.getKey().toString(), keyword.getValue(), answer);
        }
    }

    private void apply(String keyword, Object value, Object answer) {
        switch (keyword) {
            case "$ref" -> compare(definitions.get(value.toString().replaceFirst("^#/\\$defs/", "")), answer);
            case "allOf", "anyOf", "oneOf" -> each(value, schema -> compare(schema, answer));
            case "not", "if", "then", "else" -> compare(value, answer);
            case "dependentSchemas" -> each(value, schema -> compare(schema, answer));
            case "properties" -> properties(value, answer);
            case "patternProperties" -> each(value, schema -> each(answer, one -> compare(schema, one)));
            case "propertyNames", "additionalProperties", "unevaluatedProperties" -> ofObject(value, answer);
            case "items", "contains", "unevaluatedItems" -> ofList(value, answer);
            case "prefixItems" -> places(value, answer);
            case "enum" -> each(value, _ -> spent++);
            default -> {}
        }
    }

    private void properties(Object schemas, Object answer) {
        if (schemas instanceof Map<?, ?> named && answer instanceof Map<?, ?> answers) {
            named.forEach((name, schema) -> {
                spent++;
                if (answers.containsKey(name)) {
                    compare(schema, answers.get(name));
                }
            });
        }
    }

    private void places(Object schemas, Object answer) {
        if (schemas instanceof List<?> inOrder && answer instanceof List<?> answers) {
            for (int i = 0; i < Math.min(inOrder.size(), answers.size()); i++) {
                compare(inOrder.get(i), answers.get(i));
            }
        }
    }

    private void ofObject(Object schema, Object answer) {
        if (answer instanceof Map<?, ?> answers) {
            each(answers, one -> compare(schema, one));
        }
    }

    private void ofList(Object schema, Object answer) {
        if (answer instanceof List<?> answers) {
            each(answers, one -> compare(schema, one));
        }
    }

    /** Every member, until it is too much. */
    private void each(Object members, Consumer<Object> taker) {
        Collection<?> all = switch (members) {
            case Map<?, ?> object -> object.values();
            case Collection<?> list -> list;
            case null, default -> List.of();
        };
        for (Object member : all) {
            spent++;
            if (spent > MOST) {
                return;
            }
            taker.accept(member);
        }
    }
}
