package fi.verkosto.contracts.breakage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The last released contract as a copy, and the present one that must not break it. */
record FrozenContract(Path frozen, Path description, Path contracts, Path changes) {

    private static final String DESCRIPTION = "openapi.yaml";
    private static final String TOPICS = "asyncapi.yaml";
    private static final String CHANGES = "changes.md";

    static FrozenContract ofCheckout() {
        return new FrozenContract(
                Path.of("frozen"),
                Path.of("..", "gateway", "openapi.yaml"),
                Path.of("."),
                Path.of("..", "docs", "changes.md"));
    }

    List<String> breakages() {
        List<String> found = new ArrayList<>(
                DescriptionBreakages.between(Documents.read(frozen.resolve(DESCRIPTION)), Documents.read(description)));
        found.addAll(EventBreakages.between(schemas(frozen), schemas(contracts)));
        found.addAll(EventBreakages.betweenTopics(
                Documents.read(frozen.resolve(TOPICS)), Documents.read(contracts.resolve(TOPICS))));
        return found;
    }

    /** Takes the present over as the released contract; what breaks must have been told in a line of the changes. */
    void freeze() {
        if (!breakages().isEmpty() && !tellsSomethingNew()) {
            throw new IllegalStateException("The contract breaks, but docs/changes.md says nothing that it did not say"
                    + " at the last release: add a line that tells portals and consumers, then freeze");
        }
        copy(description, frozen.resolve(DESCRIPTION));
        copy(contracts.resolve(TOPICS), frozen.resolve(TOPICS));
        copy(changes, frozen.resolve(CHANGES));
        schemaFiles(contracts).forEach((type, file) -> copy(file, schemaOf(frozen, type)));
        Set<String> gone = new LinkedHashSet<>(schemaFiles(frozen).keySet());
        gone.removeAll(schemaFiles(contracts).keySet());
        gone.forEach(type -> delete(schemaOf(frozen, type)));
    }

    private boolean tellsSomethingNew() {
        return lines(changes)
                .filter(line -> line.startsWith("- "))
                .anyMatch(line -> lines(frozen.resolve(CHANGES)).noneMatch(line::equals));
    }

    private static Map<String, JsonNode> schemas(Path folder) {
        Map<String, JsonNode> schemas = new TreeMap<>();
        schemaFiles(folder).forEach((type, file) -> schemas.put(type, Documents.read(file)));
        return schemas;
    }

    private static Map<String, Path> schemaFiles(Path folder) {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> types = Files.list(folder.resolve("events"))) {
            types.map(type -> type.getFileName().toString())
                    .filter(type -> Files.exists(schemaOf(folder, type)))
                    .forEach(type -> files.put(type, schemaOf(folder, type)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    private static Path schemaOf(Path folder, String type) {
        return folder.resolve("events").resolve(type).resolve("schema.json");
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.writeString(to, Files.readString(from));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
            Files.delete(file.getParent());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
