package fi.verkosto.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Portal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * An operation as the public API description has it.
 *
 * @param isOpen to everybody, without a token
 * @param roles any of which its caller needs; none is needed if there is none
 * @param mediaType of its body, if it takes one
 * @param headers that it requires
 * @param queries the parameters of the query that it requires, with their examples
 * @param queryNames all parameters of the query that it knows
 * @param answers the media types of its answers, without streams
 */
record Operation(
        String id,
        String method,
        String path,
        boolean isOpen,
        Set<String> roles,
        Optional<String> mediaType,
        Set<String> headers,
        Map<String, String> queries,
        List<String> queryNames,
        List<String> answers) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** All operations of the description that the gateway serves. */
    static List<Operation> described(Portal anyone) {
        JsonNode description = anyone.get("/openapi?format=json").expect(200).json();
        List<Operation> operations = new ArrayList<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method ->
                                operations.add(from(path.getKey(), method.getKey(), method.getValue(), description))));
        return operations;
    }

    private static Operation from(String path, String method, JsonNode described, JsonNode description) {
        return new Operation(
                described.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                described.has("security") && described.path("security").isEmpty(),
                roles(described.path("security")),
                described.at("/requestBody/content").properties().stream()
                        .map(Map.Entry::getKey)
                        .findFirst(),
                required(described.path("parameters"), "header").keySet(),
                required(described.path("parameters"), "query"),
                names(described.path("parameters"), "query"),
                answers(described.path("responses"), description));
    }

    private static List<String> names(JsonNode parameters, String place) {
        return StreamSupport.stream(parameters.spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals(place))
                .map(parameter -> parameter.path("name").asText())
                .toList();
    }

    private static List<String> answers(JsonNode responses, JsonNode description) {
        return responses
                .valueStream()
                .map(response -> response.has("$ref")
                        ? description.at(response.path("$ref").asText().substring(1))
                        : response)
                .flatMap(response -> response.path("content").properties().stream())
                .map(Map.Entry::getKey)
                .filter(type -> !type.equals("text/event-stream"))
                .distinct()
                .toList();
    }

    private static Set<String> roles(JsonNode security) {
        Set<String> roles = new TreeSet<>();
        security.forEach(scheme -> scheme.forEach(scopes -> scopes.forEach(role -> roles.add(role.asText()))));
        return roles;
    }

    private static Map<String, String> required(JsonNode parameters, String place) {
        Map<String, String> examples = new TreeMap<>();
        StreamSupport.stream(parameters.spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals(place))
                .filter(parameter -> parameter.path("required").asBoolean())
                .forEach(parameter -> examples.put(
                        parameter.path("name").asText(),
                        oneOf(parameter.path("example")).asText()));
        return examples;
    }

    private static JsonNode oneOf(JsonNode example) {
        return example.isArray() ? example.path(0) : example;
    }

    boolean takesFile() {
        return mediaType.filter("application/octet-stream"::equals).isPresent();
    }

    boolean needsVersion() {
        return headers.contains("If-Match");
    }

    boolean needsKey() {
        return headers.contains("Idempotency-Key");
    }

    /** The path with its parameters, in their order. */
    String pathOf(List<String> parameters) {
        String filled = path;
        for (String parameter : parameters) {
            filled = filled.replaceFirst("\\{[^}]+}", parameter);
        }
        return filled;
    }

    /** A value that the field cannot take, whatever it is made for. */
    static JsonNode wrongFor(JsonNode value) {
        return value.isObject() || value.isArray() ? Json.of("neither object nor list") : Json.object();
    }
}
