package fi.verkosto.contracts.breakage;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One operation of a description, with what it has from its path and from the whole. */
record Operation(Contract contract, JsonNode path, JsonNode node) {

    Operation(Contract contract, JsonNode path, String method) {
        this(contract, path, path.path(method));
    }

    String id() {
        return node.path("operationId").asString("none");
    }

    /** By place and name, such as {@code query limit}; names of headers do not heed the case. */
    Map<String, JsonNode> parameters() {
        Map<String, JsonNode> parameters = new LinkedHashMap<>();
        Stream.concat(
                        path.path("parameters").valueStream(),
                        node.path("parameters").valueStream())
                .map(contract::resolve)
                .forEach(parameter -> parameters.put(nameOf(parameter), parameter));
        return parameters;
    }

    private static String nameOf(JsonNode parameter) {
        String in = parameter.path("in").asString();
        String name = parameter.path("name").asString();
        return in + " " + (in.equals("header") ? name.toLowerCase(Locale.ROOT) : name);
    }

    JsonNode body() {
        return contract.resolve(node.path("requestBody"));
    }

    Map<String, JsonNode> responses() {
        Map<String, JsonNode> responses = new LinkedHashMap<>();
        node.path("responses")
                .properties()
                .forEach(response -> responses.put(response.getKey(), contract.resolve(response.getValue())));
        return responses;
    }

    /** The headers of a response, by their names in small letters. */
    Map<String, JsonNode> headers(JsonNode response) {
        Map<String, JsonNode> headers = new LinkedHashMap<>();
        response.path("headers")
                .properties()
                .forEach(header ->
                        headers.put(header.getKey().toLowerCase(Locale.ROOT), contract.resolve(header.getValue())));
        return headers;
    }

    /** Each way in: schemes and scopes that suffice together. An empty one is open to everybody. */
    Set<Set<String>> waysIn() {
        JsonNode security =
                node.has("security") ? node.path("security") : contract.root().path("security");
        Set<Set<String>> ways = new LinkedHashSet<>();
        security.forEach(requirement -> {
            Set<String> way = new TreeSet<>();
            requirement.properties().forEach(scheme -> {
                way.add(scheme.getKey());
                scheme.getValue().forEach(scope -> way.add(scheme.getKey() + ":" + scope.asString()));
            });
            ways.add(way);
        });
        return ways.isEmpty() ? Set.of(Set.of()) : ways;
    }
}
