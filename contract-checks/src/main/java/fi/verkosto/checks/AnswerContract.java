package fi.verkosto.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a description of the API promises of its answers: statuses, headers, media types and bodies. */
public final class AnswerContract {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The headers that clients act upon: none of them comes without being described. */
    private static final List<String> TOLD = List.of(
            "ETag",
            "Location",
            "Retry-After",
            "Link",
            "Allow",
            "Accept-Patch",
            "Content-Disposition",
            "WWW-Authenticate");

    /** A file has the type that it has. */
    private static final String ANY = "*/*";

    private final Description description;

    private AnswerContract(Description description) {
        this.description = description;
    }

    public static AnswerContract of(Path description) {
        try {
            return of(Files.readString(description));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a description in YAML or JSON promises. */
    public static AnswerContract of(String description) {
        return new AnswerContract(new Description(description));
    }

    /** Fails unless the answer is one that the description promises. */
    public void check(SeenAnswer answer) {
        List<String> faults = faults(answer);
        if (!faults.isEmpty()) {
            throw new AssertionError("%s %s answered %d, which the description does not promise:%n  %s%n  %s"
                    .formatted(
                            answer.method(),
                            answer.path(),
                            answer.status(),
                            String.join(System.lineSeparator() + "  ", faults),
                            answer.body()));
        }
    }

    /** Each with the operation in front; none where all is as described. */
    public List<String> faults(SeenAnswer answer) {
        return description
                .operation(answer.method(), answer.path())
                .map(operation -> faults(operation, answer))
                .orElseGet(() -> ofNoOperation(answer));
    }

    /** What is no operation is refused, and no description can say how. */
    private static List<String> ofNoOperation(SeenAnswer answer) {
        return answer.status() >= 400 && answer.status() < 500
                ? List.of()
                : List.of("%s %s is no operation".formatted(answer.method(), answer.path()));
    }

    private List<String> faults(Description.Operation operation, SeenAnswer answer) {
        String status = Integer.toString(answer.status());
        Description.Response response = description.response(operation, status);
        if (response.node().isMissingNode()) {
            return List.of(operation.id() + ": the status " + status + " is undescribed");
        }
        List<String> faults = new ArrayList<>();
        headers(response, answer, faults);
        if (answer.hasContent()) {
            body(response, answer, faults);
        }
        return faults.stream()
                .map(fault -> operation.id() + " " + status + " " + fault)
                .toList();
    }

    private void headers(Description.Response response, SeenAnswer answer, List<String> faults) {
        JsonNode described = response.node().path("headers");
        TOLD.stream()
                .filter(name -> answer.header(name).isPresent())
                .filter(name -> described.propertyNames().stream().noneMatch(name::equalsIgnoreCase))
                .forEach(name -> faults.add("header " + name + " is undescribed"));
        described.properties().forEach(header -> {
            Optional<String> value = answer.header(header.getKey());
            JsonPointer schema = response.pointer()
                    .appendProperty("headers")
                    .appendProperty(header.getKey())
                    .appendProperty("schema");
            if (value.isPresent()) {
                description
                        .faults(
                                schema.toString(),
                                valueOf(
                                        value.get(),
                                        header.getValue().at("/schema/type").asString("")))
                        .forEach(fault -> faults.add("header " + header.getKey() + fault));
            } else if (header.getValue().path("required").asBoolean(false)) {
                faults.add("header " + header.getKey() + " is missing");
            }
        });
    }

    private static JsonNode valueOf(String header, String type) {
        return type.equals("integer") && header.matches("-?[0-9]{1,18}")
                ? JsonNodeFactory.instance.numberNode(Long.parseLong(header))
                : JsonNodeFactory.instance.stringNode(header);
    }

    private void body(Description.Response response, SeenAnswer answer, List<String> faults) {
        JsonNode content = response.node().path("content");
        String type = content.has(ANY) ? ANY : answer.mediaType();
        JsonNode media = content.path(type);
        if (media.isMissingNode()) {
            faults.add("the media type " + type + " is undescribed");
        } else if (type.endsWith("json") && !media.has("schema")) {
            faults.add("the body is undescribed");
        } else if (type.endsWith("json")) {
            JsonPointer schema = response.pointer()
                    .appendProperty("content")
                    .appendProperty(type)
                    .appendProperty("schema");
            try {
                faults.addAll(description.faults(schema.toString(), JSON.readTree(answer.body())));
            } catch (JacksonException e) {
                faults.add("the body is no JSON: " + e.getOriginalMessage());
            }
        }
    }
}
