package fi.verkosto.contracts.breakage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a schema says in keywords that nobody can weigh against others, such as {@code if} and {@code not}: who changes them
 * breaks the contract, unless more of them bind who writes.
 */
final class Conditions {

    private static final List<String> KEYWORDS = List.of(
            "if",
            "then",
            "else",
            "not",
            "dependentRequired",
            "dependentSchemas",
            "propertyNames",
            "patternProperties",
            "contains",
            "minContains",
            "maxContains",
            "prefixItems",
            "unevaluatedItems",
            "unevaluatedProperties");

    private static final Set<String> REMARKS =
            Set.of("title", "description", "$comment", "example", "examples", "deprecated");

    /** Deep enough for every schema that does not contain itself. */
    private static final int DEPTH = 30;

    private Conditions() {}

    /** The conditions of each part, without references and remarks. */
    static Set<JsonNode> of(Contract contract, Variant variant) {
        return variant.parts().stream()
                .map(part -> conditions(contract, part))
                .filter(conditions -> !conditions.isEmpty())
                .collect(Collectors.toSet());
    }

    private static JsonNode conditions(Contract contract, JsonNode part) {
        ObjectNode conditions = JsonNodeFactory.instance.objectNode();
        KEYWORDS.stream()
                .filter(part::has)
                .forEach(keyword -> conditions.set(keyword, plain(contract, part.path(keyword), DEPTH)));
        return conditions;
    }

    private static JsonNode plain(Contract contract, JsonNode node, int depth) {
        if (depth > 0 && node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            if (node.path("$ref").isString()) {
                copy.set("$ref", plain(contract, contract.resolve(node), depth - 1));
            }
            node.properties().stream()
                    .filter(member -> !member.getKey().equals("$ref"))
                    .filter(member -> !(REMARKS.contains(member.getKey())
                            && !member.getValue().isObject()))
                    .forEach(member -> copy.set(member.getKey(), plain(contract, member.getValue(), depth - 1)));
            return copy;
        }
        if (depth > 0 && node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> copy.add(plain(contract, element, depth - 1)));
            return copy;
        }
        return node;
    }
}
