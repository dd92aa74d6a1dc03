package fi.verkosto.stack.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.verkosto.servers.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConnectorsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void runWhenConnectorAndTaskRun() throws JsonProcessingException {
        assertThat(Connectors.isRunning(status("RUNNING", "RUNNING"))).isTrue();
        assertThat(Connectors.isRunning(status("RUNNING", "FAILED"))).isFalse();
        assertThat(Connectors.isRunning(JSON.readTree("{\"connector\":{\"state\":\"RUNNING\"},\"tasks\":[]}")))
                .isFalse();
    }

    @Test
    void haveFailedWhenTheirTaskHas() throws JsonProcessingException {
        assertThat(Connectors.hasFailed(status("RUNNING", "FAILED"))).isTrue();
        assertThat(Connectors.hasFailed(status("FAILED", "UNASSIGNED"))).isTrue();
        assertThat(Connectors.hasFailed(status("RUNNING", "RUNNING"))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Service.class,
            names = {"APPLICATIONS", "REVIEW", "COORDINATION"})
    void findEveryPlaceholderInTheEnvironmentOfConnect(Service service) {
        String settings = ConnectorTemplate.of(Checkout.find()).settings(service);

        var names = Pattern.compile("\\$\\{env:(\\w+)}")
                .matcher(settings)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(settings).doesNotContain("@").contains("\"" + service.database() + "_outbox\"");
        assertThat(names).hasSize(3);
        assertThat(ConnectPart.environment(new PortPlan(18_000)).keySet()).containsAll(names);
    }

    /** The broker creates no topic by itself, and a connector that cannot write its heartbeat stands still. */
    @ParameterizedTest
    @EnumSource(
            value = Service.class,
            names = {"APPLICATIONS", "REVIEW", "COORDINATION"})
    void haveATopicForTheirHeartbeats(Service service) throws IOException {
        JsonNode settings = JSON.readTree(ConnectorTemplate.of(Checkout.find()).settings(service));
        String topic = settings.path("topic.heartbeat.prefix").asText() + "."
                + settings.path("topic.prefix").asText();

        assertThat(Files.readString(Checkout.find().infrastructure().resolve("topics.properties")))
                .contains("\n" + topic + " = 1 ");
    }

    private static JsonNode status(String connector, String task) throws JsonProcessingException {
        return JSON.readTree("{\"connector\":{\"state\":\"%s\"},\"tasks\":[{\"id\":0,\"state\":\"%s\"}]}"
                .formatted(connector, task));
    }
}
