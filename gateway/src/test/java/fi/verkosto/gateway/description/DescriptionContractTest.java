package fi.verkosto.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fi.verkosto.checks.ExampleContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The committed description is the one that the services' committed descriptions make together. */
class DescriptionContractTest {

    private static final Path COMMITTED = Path.of("openapi.yaml");
    private static final List<String> SERVICES =
            List.of("applications-service", "review-service", "coordination-service", "notification-service");

    // Every text is quoted: plain, a date or a "no" would be something else to a reader of YAML 1.1.
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    @Test
    void isUpToDate() throws IOException {
        ObjectNode description = MergedDescription.of(services());
        ProblemTypes.enumerate(description);
        GatewayAnswers.describe(description);
        SharedRefusals.share(description);
        String merged = YAML.writeValueAsString(description);

        if (Boolean.getBoolean("contracts.update")) {
            Files.writeString(COMMITTED, merged);
        }

        assertThat(Files.readString(COMMITTED))
                .as("gateway/openapi.yaml differs from the services'; -Dcontracts.update=true merges them anew")
                .isEqualTo(merged);
    }

    @Test
    void isNoLongerThanReadersOfYamlTakeByDefault() throws IOException {
        assertThat(Files.readString(COMMITTED)).hasSizeLessThan(3 * 1024 * 1024);
    }

    @Test
    void showsExamplesThatAreWhatTheirSchemasSay() throws IOException {
        assertThat(ExampleContract.of(Files.readString(COMMITTED)).faults()).isEmpty();
    }

    private static Map<String, JsonNode> services() throws IOException {
        Map<String, JsonNode> services = new LinkedHashMap<>();
        for (String service : SERVICES) {
            services.put(service, YAML.readTree(Files.readString(Path.of("..", service, "openapi.yaml"))));
        }
        return services;
    }
}
