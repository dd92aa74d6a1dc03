package fi.verkosto.contracts.breakage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads contracts; JSON is YAML as well. */
final class Documents {

    /** The schema that takes everything. */
    static final JsonNode ANY = JsonNodeFactory.instance.objectNode();

    private static final YAMLMapper YAML = new YAMLMapper();

    private Documents() {}

    static JsonNode parse(String text) {
        return YAML.readTree(text);
    }

    static JsonNode read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
