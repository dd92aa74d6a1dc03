package fi.verkosto.gateway.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.gateway.page.Markdown;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the operations out of the description. */
final class Operations {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final TypeWords words;
    private final ProblemWords problems;
    private final JsonNode shared;

    /** @param shared answers by the names by which operations refer to them */
    Operations(TypeWords words, ProblemWords problems, JsonNode shared) {
        this.words = words;
        this.problems = problems;
        this.shared = shared;
    }

    /** Those of these tags, in the order of the description. */
    List<Operation> in(JsonNode paths, Set<String> tags) {
        return paths.properties().stream().flatMap(path -> at(path, tags)).toList();
    }

    private Stream<Operation> at(Map.Entry<String, JsonNode> path, Set<String> tags) {
        return path.getValue().properties().stream()
                .filter(member -> METHODS.contains(member.getKey()))
                .filter(member -> tags.contains(tag(member.getValue())))
                .map(member -> operation(member.getKey().toUpperCase(Locale.ROOT), path.getKey(), member.getValue()));
    }

    private Operation operation(String method, String path, JsonNode described) {
        String summary = described.path("summary").asText();
        String text = described.path("description").asText("");
        String id = described.path("operationId").asText();
        return new Operation(
                id,
                method,
                path,
                summary,
                Markdown.html(text),
                who(described.path("security")),
                parameters(described),
                bodies(described.path("requestBody")),
                described.path("responses").properties().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(answer -> answer(answer.getKey(), resolved(answer.getValue())))
                        .toList(),
                String.join(" ", id, method, path, summary, text).toLowerCase(Locale.ROOT));
    }

    private static String tag(JsonNode described) {
        return described.path("tags").path(0).asText();
    }

    private static String who(JsonNode security) {
        if (security.isEmpty()) {
            return "Everybody, without a token.";
        }
        Set<String> roles = new LinkedHashSet<>();
        security.forEach(way -> way.forEach(scopes -> scopes.forEach(role -> roles.add(role.asText()))));
        return roles.isEmpty()
                ? "Whoever has a token."
                : "Whoever has a token with the role " + String.join(" or ", roles) + ".";
    }

    private List<Field> parameters(JsonNode described) {
        return described
                .path("parameters")
                .valueStream()
                .map(parameter -> new Field(
                        parameter.path("name").asText(),
                        parameter.path("in").asText(),
                        parameter.path("required").asBoolean(),
                        words.of(parameter.path("schema")),
                        Markdown.html(parameter.path("description").asText(""))))
                .toList();
    }

    private JsonNode resolved(JsonNode answer) {
        String reference = answer.path("$ref").asText();
        return reference.isEmpty() ? answer : shared.path(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private Answer answer(String status, JsonNode described) {
        String text = described.path("description").asText("");
        return new Answer(
                status,
                Markdown.html(status.compareTo("400") < 0 ? text : problems.linked(text)),
                described.path("headers").properties().stream()
                        .map(header -> new Field(
                                header.getKey(),
                                "",
                                header.getValue().path("required").asBoolean(),
                                words.of(header.getValue().path("schema")),
                                Markdown.html(
                                        header.getValue().path("description").asText(""))))
                        .toList(),
                status.compareTo("400") < 0 ? bodies(described) : List.of());
    }

    private List<Body> bodies(JsonNode described) {
        List<Body> bodies = new ArrayList<>();
        described
                .path("content")
                .properties()
                .forEach(content -> bodies.add(new Body(
                        content.getKey(), words.of(content.getValue().path("schema")), example(content.getValue()))));
        return bodies;
    }

    private static String example(JsonNode content) {
        JsonNode example = content.has("example")
                ? content.path("example")
                : content.path("examples").path(0);
        if (content.path("examples") instanceof ObjectNode several && !several.isEmpty()) {
            example = several.elements().next().path("value");
        }
        if (example.isMissingNode()) {
            return null;
        }
        return example.isTextual() ? example.asText() : example.toPrettyString();
    }
}
