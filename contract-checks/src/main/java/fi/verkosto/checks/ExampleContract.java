package fi.verkosto.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The examples of a description, which are to be what its schemas say. */
public final class ExampleContract {

    private static final String JSON = "application/json";

    private final Description description;

    private ExampleContract(Description description) {
        this.description = description;
    }

    /** Of a description in YAML or JSON. */
    public static ExampleContract of(String description) {
        return new ExampleContract(new Description(description));
    }

    /** Each with the operation in front: bodies without an example, and examples that no client could send or get. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        description.operations().forEach(operation -> {
            JsonPointer here = JsonPointer.compile(operation.pointer());
            JsonNode sent = operation.node().at("/requestBody/content");
            sent.propertyNames()
                    .forEach(type -> check(
                            operation.id() + " request",
                            sent.path(type),
                            here.appendProperty("requestBody")
                                    .appendProperty("content")
                                    .appendProperty(type),
                            faults));
            successes(operation)
                    .forEach(status -> check(
                            operation.id() + " " + status,
                            description
                                    .response(operation, status)
                                    .node()
                                    .path("content")
                                    .path(JSON),
                            description
                                    .response(operation, status)
                                    .pointer()
                                    .appendProperty("content")
                                    .appendProperty(JSON),
                            faults));
        });
        return faults;
    }

    private Stream<String> successes(Description.Operation operation) {
        return operation.node().path("responses").propertyNames().stream()
                .filter(status -> status.startsWith("2"))
                .filter(status -> description
                        .response(operation, status)
                        .node()
                        .path("content")
                        .has(JSON));
    }

    private void check(String what, JsonNode media, JsonPointer pointer, List<String> faults) {
        if (!media.has("example")) {
            faults.add(what + " has no example");
            return;
        }
        description
                .faults(pointer.appendProperty("schema").toString(), media.path("example"))
                .forEach(fault -> faults.add(what + " " + fault));
    }
}
