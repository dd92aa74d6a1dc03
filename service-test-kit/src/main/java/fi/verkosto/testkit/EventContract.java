package fi.verkosto.testkit;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import fi.verkosto.servers.Checkout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/** The published contract of the events, which producers must keep and whose every example consumers must take. */
public final class EventContract {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private EventContract() {}

    /** Fails unless the data fit the schema of the type. */
    public static void validate(String type, String data) {
        var schema = REGISTRY.getSchema(resource("events/" + type + "/schema.json"));
        Assertions.assertThat(schema.validate(data, InputFormat.JSON))
                .as("faults of %s in %s", type, data)
                .isEmpty();
    }

    /** All stored examples of the type. */
    public static List<String> examples(String type) {
        Path folder =
                Checkout.find().root().resolve("contracts/events").resolve(type).resolve("examples");
        try (Stream<Path> files = Files.list(folder)) {
            List<String> examples = files.sorted().map(EventContract::text).toList();
            Assertions.assertThat(examples).as("examples of %s", type).isNotEmpty();
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = EventContract.class.getClassLoader().getResourceAsStream(name)) {
            Assertions.assertThat(stream).as(name).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
