package fi.verkosto.gateway.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The refusals that many operations have in the same words become components, which the operations refer to: written out
 * in each of them they are half of the description, and more than readers of YAML take by default (3 MiB).
 */
final class SharedRefusals {

    /** Below it a refusal stays where it is: the names of components are to be few, and to stay what they are. */
    private static final int MANY = 20;

    private static final Pattern CODES = Pattern.compile("([a-z]+(?:-[a-z]+)*(?:, [a-z]+(?:-[a-z]+)*)*)(?:: .*)?");

    private final ObjectNode description;

    private SharedRefusals(ObjectNode description) {
        this.description = description;
    }

    static void share(ObjectNode description) {
        new SharedRefusals(description).share();
    }

    private void share() {
        Map<String, Map<JsonNode, Integer>> uses = new TreeMap<>();
        forEachRefusal((_, refusal) -> nameOf(refusal)
                .ifPresent(name ->
                        uses.computeIfAbsent(name, _ -> new LinkedHashMap<>()).merge(refusal, 1, Integer::sum)));
        Map<String, JsonNode> shared = new TreeMap<>();
        uses.forEach((name, refusals) -> refusals.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() >= MANY)
                .ifPresent(most -> shared.put(name, most.getKey())));
        forEachRefusal((holder, refusal) -> nameOf(refusal)
                .filter(name -> refusal.equals(shared.get(name)))
                .ifPresent(name -> holder.removeAll().put("$ref", "#/components/responses/" + name)));
        ObjectNode components = description.withObjectProperty("components").withObjectProperty("responses");
        shared.forEach(components::set);
    }

    /** With the node that holds it, and a copy of what it holds. */
    private void forEachRefusal(BiConsumer<ObjectNode, JsonNode> consumer) {
        description
                .path("paths")
                .forEach(path -> path.forEach(operation -> operation.path("responses").properties().stream()
                        .filter(response -> response.getKey().compareTo("400") >= 0)
                        .forEach(response -> consumer.accept(
                                (ObjectNode) response.getValue(),
                                response.getValue().deepCopy()))));
    }

    /** After the problems that it tells: {@code StaleVersion}. None if it is told in other words. */
    private static Optional<String> nameOf(JsonNode refusal) {
        return Optional.of(CODES.matcher(refusal.path("description").asText("")))
                .filter(codes -> codes.matches())
                .map(codes -> Arrays.stream(codes.group(1).split("\\W+"))
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining()));
    }
}
