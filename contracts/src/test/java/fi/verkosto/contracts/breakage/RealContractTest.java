package fi.verkosto.contracts.breakage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The same kinds of breakage in the present contract itself: its ways to say a thing are more than a small document has. */
class RealContractTest {

    private static final JsonNode API = Documents.read(Path.of("..", "gateway", "openapi.yaml"));

    private record Schema(ObjectNode node) {

        boolean isOf(String type) {
            return node.path("type").asString("").equals(type);
        }

        boolean has(String keyword) {
            return node.has(keyword);
        }
    }

    static Stream<Arguments> breakages() {
        return Stream.of(
                operation("removed", "", path -> path.remove("get")),
                operation("operationId", "", path -> get(path).put("operationId", "another")),
                operation(
                        "removed", "parameters", path -> ((ArrayNode) get(path).path("parameters")).removeAll()),
                operation(
                        "newly required",
                        "parameters",
                        path -> ((ArrayNode) get(path).path("parameters"))
                                .addObject()
                                .put("name", "another")
                                .put("in", "query")
                                .put("required", true)),
                operation(
                        "200: removed",
                        "responses",
                        path -> ((ObjectNode) get(path).path("responses")).remove("200")),
                operation(
                        "security",
                        "security",
                        path -> get(path).putArray("security").addObject().putArray("another")),
                answer("removed", schema -> schema.has("properties"), node -> node.putObject("properties")),
                answer("type string", schema -> schema.isOf("string"), node -> node.put("type", "integer")),
                answer(
                        "null",
                        schema -> schema.isOf("object"),
                        node -> node.putArray("type").add("object").add("null")),
                answer("format", schema -> schema.has("format"), node -> node.put("format", "another")),
                answer("enum", schema -> schema.has("enum"), node -> ((ArrayNode) node.path("enum")).add("ANOTHER")),
                answer("enum", schema -> schema.has("enum"), node -> node.remove("enum")),
                answer("pattern", schema -> schema.has("pattern"), node -> node.remove("pattern")),
                answer("type array", schema -> schema.isOf("array"), node -> node.put("type", "object")),
                answer(
                        "/*",
                        schema -> schema.has("items"),
                        node -> node.putObject("items").put("type", "boolean")),
                request("removed", schema -> schema.has("properties"), node -> node.putObject("properties")),
                request(
                        "newly required",
                        schema -> schema.has("properties"),
                        node -> node.putArray("required").add("another")),
                request("type string", schema -> schema.isOf("string"), node -> node.put("type", "integer")),
                request(
                        "format",
                        schema -> schema.isOf("string") && !schema.has("format"),
                        node -> node.put("format", "uuid")),
                request("enum", schema -> schema.has("enum"), node -> ((ArrayNode) node.path("enum")).remove(0)),
                request("maxLength", schema -> schema.has("maxLength"), node -> node.put("maxLength", 0)),
                request("maxItems", schema -> schema.has("maxItems"), node -> node.put("maxItems", 0)),
                request("pattern", schema -> schema.isOf("string"), node -> node.put("pattern", "^another$")),
                request("minLength", schema -> schema.isOf("string"), node -> node.put("minLength", 7)),
                request(
                        "/*",
                        schema -> schema.has("items"),
                        node -> node.putObject("items").put("type", "boolean")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void breakages(String where, String breakage, Consumer<JsonNode> plant) {
        JsonNode changed = API.deepCopy();
        plant.accept(changed);

        List<String> found = DescriptionBreakages.between(API, changed);

        assertTrue(found.stream().anyMatch(line -> line.contains(breakage)), found::toString);
    }

    static List<String> types() {
        return Stream.of(Path.of("events").toFile().list())
                .filter(name -> name.startsWith("fi."))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void refusesEveryFieldOfAnEventToBeTakenOut(String type) {
        JsonNode event = Documents.read(Path.of("events", type, "schema.json"));
        List<String> names =
                event.path("properties").propertyNames().stream().sorted().toList();

        List<String> found = names.stream()
                .flatMap(name ->
                        EventBreakages.between(
                                        Map.of(type, event),
                                        Map.of(
                                                type,
                                                Planted.removal("/properties/" + name)
                                                        .in(event)))
                                .stream()
                                .filter(line -> line.equals(type + " /" + name + ": removed")))
                .toList();

        assertEquals(names.size(), found.size(), found::toString);
    }

    private static Arguments operation(String breakage, String member, Consumer<ObjectNode> plant) {
        return arguments("operation", breakage, (Consumer<JsonNode>) document -> {
            JsonNode path = document.path("paths")
                    .valueStream()
                    .filter(item -> member.isEmpty()
                            ? item.has("get")
                            : !item.path("get").path(member).isEmpty())
                    .findFirst()
                    .orElseThrow();
            plant.accept((ObjectNode) path);
        });
    }

    private static ObjectNode get(ObjectNode path) {
        return (ObjectNode) path.path("get");
    }

    private static Arguments answer(String breakage, Predicate<Schema> chosen, Consumer<ObjectNode> plant) {
        return schema("answer", breakage, "responses", chosen, plant);
    }

    private static Arguments request(String breakage, Predicate<Schema> chosen, Consumer<ObjectNode> plant) {
        return schema("request", breakage, "requestBody", chosen, plant);
    }

    /** Plants in the first schema that is so: found from the operations, through references. */
    private static Arguments schema(
            String where, String breakage, String member, Predicate<Schema> chosen, Consumer<ObjectNode> plant) {
        return arguments(where, breakage, (Consumer<JsonNode>) document -> {
            Deque<JsonNode> open = new ArrayDeque<>();
            document.path("paths")
                    .forEach(path -> path.forEach(
                            operation -> open.addAll(operation.path(member).findValues("schema"))));
            plant.accept(schemasFrom(open, new Contract(document))
                    .filter(chosen)
                    .findFirst()
                    .orElseThrow()
                    .node());
        });
    }

    private static Stream<Schema> schemasFrom(Deque<JsonNode> open, Contract contract) {
        Set<Schema> found = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            JsonNode schema = contract.resolve(open.remove());
            if (schema instanceof ObjectNode node && found.add(new Schema(node))) {
                schema.path("properties").forEach(open::add);
                open.add(schema.path("items"));
            }
        }
        return found.stream();
    }
}
