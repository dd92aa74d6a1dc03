package fi.verkosto.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.http.HttpMethod;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenOperationsTest {

    /** A new operation that its service opens needs a line in the list, and one that it closes must leave it. */
    @Test
    void areThoseThatTheDescriptionAsksNoTokenFor() throws IOException {
        JsonNode description = new YAMLMapper().readTree(Path.of("openapi.yaml").toFile());
        Set<String> described = new TreeSet<>();
        Set<String> listed = new TreeSet<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String method = operation.getKey().toUpperCase(Locale.ROOT);
                    String line = method + " " + path.getKey();
                    JsonNode security = operation.getValue().get("security");
                    boolean isOpen = security != null && security.isEmpty();
                    if (isOpen) {
                        described.add(line);
                    }
                    String address = path.getKey().replaceAll("\\{[^}]+}", "x");
                    if (OpenOperations.include(HttpMethod.valueOf(method), address)) {
                        listed.add(line);
                    }
                }));

        assertThat(described).isNotEmpty();
        assertThat(listed).isEqualTo(described);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/calls, true",
        "HEAD, /v1/calls/1, true",
        "GET, /v1/calls/1/requirements, true",
        "GET, /v1/calls/1/revisions/2, true",
        "GET, /v1/receipt-keys, true",
        "POST, /v1/receipt-verifications, true",
        "POST, /v1/calls, false",
        "PUT, /v1/calls/1, false",
        "DELETE, /v1/calls/1, false",
        "OPTIONS, /v1/calls, false",
        "GET, /v1/calls/1/preview, false",
        "GET, /v1/calls/1/requirements/2, false",
        "GET, /v1/calls/, false",
        "GET, /v1/callsx, false",
        "POST, /v1/receipt-keys, false",
        "GET, /v1/receipt-verifications, false",
        "GET, /v1/applications, false"
    })
    void areOnlyThese(String method, String path, boolean open) {
        assertThat(OpenOperations.include(HttpMethod.valueOf(method), path)).isEqualTo(open);
    }
}
