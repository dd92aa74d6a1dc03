package fi.verkosto.contracts;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of this module, read from where they are edited. */
final class Events {
    static final Path FOLDER = Path.of("events");
    static final String INTERNAL = "fi.verkosto.notification.requested.v1";

    /** What asks for mails: these may have personal data. */
    static final Set<String> REQUESTS = Set.of(INTERNAL, "fi.verkosto.staff-notification.requested.v1");

    private static final JsonMapper JSON = JsonMapper.shared();
    // Formats (uuid, date, date-time) are annotations by default in 2020-12; here they must hold.
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private Events() {}

    static List<String> types() {
        return list(FOLDER)
                .filter(Files::isDirectory)
                .map(folder -> folder.getFileName().toString())
                .sorted()
                .toList();
    }

    static List<Path> examples(String type) {
        return list(FOLDER.resolve(type).resolve("examples")).sorted().toList();
    }

    static JsonNode schema(String type) {
        return JSON.readTree(read(FOLDER.resolve(type).resolve("schema.json")));
    }

    static List<String> faults(String type, String data) {
        return validate(REGISTRY.getSchema(schema(type)), data);
    }

    static List<String> faultsOfSchema(String type) {
        Schema metaSchema = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        return validate(metaSchema, schema(type).toString());
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> validate(Schema schema, String data) {
        return schema.validate(data, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
