package fi.verkosto.contracts.breakage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One way to fulfil a schema: values of one type that keep to all of these parts, none of which leaves a choice.
 *
 * @param type of JSON Schema; {@code number} are whole numbers, too
 */
record Variant(String type, List<JsonNode> parts) {

    private static final Set<String> ALL = Set.of("object", "array", "string", "number", "boolean", "null");

    static Stream<Variant> ofEachType(List<JsonNode> parts) {
        Set<String> types = new TreeSet<>(ALL);
        for (JsonNode part : parts) {
            types = common(types, typesOf(part));
        }
        return types.stream().map(type -> new Variant(type, parts)).filter(Variant::isPossible);
    }

    boolean takes(Variant other) {
        return type.equals(other.type) || (type.equals("number") && other.type.equals("integer"));
    }

    Stream<JsonNode> all(String keyword) {
        return parts.stream().map(part -> part.path(keyword)).filter(value -> !value.isMissingNode());
    }

    /** The constants of the type that are left, where there is a list. */
    Optional<Set<JsonNode>> constants() {
        return Stream.concat(
                        all("enum").map(JsonNode::valueStream), all("const").map(Stream::of))
                .map(list -> list.filter(this::isOfType).collect(Collectors.toCollection(LinkedHashSet::new)))
                .map(list -> (Set<JsonNode>) list)
                .reduce((left, right) -> {
                    left.retainAll(right);
                    return left;
                });
    }

    Set<JsonNode> growingConstants() {
        Set<JsonNode> constants = new LinkedHashSet<>();
        all("x-extensible-enum").forEach(list -> list.forEach(constants::add));
        return constants;
    }

    Set<String> required() {
        Set<String> names = new TreeSet<>();
        all("required").forEach(list -> list.forEach(name -> names.add(name.asString())));
        return names;
    }

    Set<String> propertyNames() {
        Set<String> names = new TreeSet<>();
        all("properties").forEach(properties -> names.addAll(properties.propertyNames()));
        return names;
    }

    /** What the parts say of a property; nothing where they know none of this name. */
    List<JsonNode> property(String name) {
        return all("properties")
                .map(properties -> properties.path(name))
                .filter(property -> !property.isMissingNode())
                .toList();
    }

    /** What the parts say of what is in a list, or of what else is in an object. */
    List<JsonNode> inner(String keyword) {
        return all(keyword).filter(JsonNode::isObject).toList();
    }

    boolean isClosed() {
        return all("additionalProperties").anyMatch(value -> value.isBoolean() && !value.booleanValue());
    }

    private boolean isPossible() {
        return parts.stream().noneMatch(part -> part.isBoolean() && !part.booleanValue())
                && constants().map(list -> !list.isEmpty()).orElse(true);
    }

    private boolean isOfType(JsonNode value) {
        return switch (type) {
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "array" -> value.isArray();
            default -> value.isObject();
        };
    }

    private static Set<String> typesOf(JsonNode part) {
        JsonNode type = part.path("type");
        if (type.isMissingNode()) {
            return ALL;
        }
        List<String> names = new ArrayList<>();
        if (type.isArray()) {
            type.forEach(name -> names.add(name.asString()));
        } else {
            names.add(type.asString());
        }
        return Set.copyOf(names);
    }

    private static Set<String> common(Set<String> left, Set<String> right) {
        Set<String> common = new TreeSet<>();
        for (String one : left) {
            if (right.contains(one)) {
                common.add(one);
            } else if (Set.of("number", "integer").contains(one)
                    && (right.contains("number") || right.contains("integer"))) {
                common.add("integer");
            }
        }
        return common;
    }
}
