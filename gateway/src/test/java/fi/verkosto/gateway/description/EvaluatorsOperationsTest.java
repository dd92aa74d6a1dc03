package fi.verkosto.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What evaluators may call in services that show no application under review. Those that do have tests in which an evaluator of
 * a blind review calls each operation. Whoever adds one here says why it tells nobody who applies.
 */
class EvaluatorsOperationsTest {

    private static final Set<String> TESTED = Set.of("applications-service", "review-service");

    @Test
    void tellNobodyWhoApplies() throws IOException {
        assertThat(ofOtherServices())
                .containsExactlyInAnyOrder(
                        // Networks and appointments come of awards that were notified, which are public.
                        "getAppointment",
                        "getNetwork",
                        "getProgramme",
                        "listNetworksOfProgramme",
                        "listProgrammes",
                        // One's own addresses.
                        "getMailPreference",
                        "putMailPreference");
    }

    private static Set<String> ofOtherServices() throws IOException {
        Set<String> found = new TreeSet<>();
        new YAMLMapper()
                .readTree(Files.readString(Path.of("openapi.yaml")))
                .path("paths")
                .forEach(path -> path.forEach(operation -> {
                    if (isForEvaluators(operation)
                            && !TESTED.contains(path.path("x-service").asText())) {
                        found.add(operation.path("operationId").asText());
                    }
                }));
        return found;
    }

    private static boolean isForEvaluators(JsonNode operation) {
        return operation
                .path("security")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .flatMap(JsonNode::valueStream)
                .anyMatch(role -> role.asText().equals("evaluator"));
    }
}
