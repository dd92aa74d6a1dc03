package fi.verkosto.gateway.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TasksTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    @Test
    void haveEveryTagOfTheDescriptionOnce() throws IOException {
        List<String> grouped = read("src/main/resources/reference/tasks.yaml")
                .valueStream()
                .flatMap(task -> task.path("tags").valueStream())
                .map(JsonNode::asText)
                .toList();
        Set<String> used = new TreeSet<>();
        read("openapi.yaml")
                .path("paths")
                .forEach(path -> path.forEach(operation -> {
                    if (operation.has("tags")) {
                        used.add(operation.path("tags").path(0).asText());
                    }
                }));

        assertThat(grouped).doesNotHaveDuplicates();
        assertThat(grouped).containsExactlyInAnyOrderElementsOf(used);
    }

    private static JsonNode read(String file) throws IOException {
        return YAML.readTree(Files.readString(Path.of(file)));
    }
}
