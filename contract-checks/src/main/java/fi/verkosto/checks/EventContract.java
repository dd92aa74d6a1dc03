package fi.verkosto.checks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;

/** The published schemas of the events, which producers must keep. */
public final class EventContract {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private EventContract() {}

    /** Fails unless the data fit the schema of the type. */
    public static void validate(String type, String data) {
        Assertions.assertThat(REGISTRY.getSchema(schema(type)).validate(data, InputFormat.JSON))
                .as("faults of %s in %s", type, data)
                .isEmpty();
    }

    private static String schema(String type) {
        String name = "/events/" + type + "/schema.json";
        try (InputStream resource = EventContract.class.getResourceAsStream(name)) {
            Assertions.assertThat(resource).as(name).isNotNull();
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
