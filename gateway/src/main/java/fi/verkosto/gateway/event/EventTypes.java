package fi.verkosto.gateway.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fi.verkosto.gateway.page.ClassPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Every type of event that {@code asyncapi.yaml} describes, topic by topic, with its schema. */
@ApplicationScoped
class EventTypes {

    static final String FOLDER = "/events/";

    private final String asyncApi;
    private final List<EventType> types = new ArrayList<>();

    EventTypes() throws IOException {
        asyncApi = read("asyncapi.yaml");
        JsonNode described = new YAMLMapper().readTree(asyncApi);
        for (JsonNode channel : described.path("channels")) {
            for (JsonNode reference : channel.path("messages")) {
                JsonNode message = described.at(reference.path("$ref").asText().substring("#".length()));
                types.add(type(message, channel.path("address").asText()));
            }
        }
    }

    private static EventType type(JsonNode message, String topic) throws IOException {
        String schema = read(message.at("/payload/$ref").asText());
        return new EventType(
                message.path("name").asText(),
                message.path("title").asText(),
                message.path("summary").asText(),
                topic,
                schema);
    }

    private static String read(String file) throws IOException {
        return new String(ClassPath.read(file), StandardCharsets.UTF_8);
    }

    String asyncApi() {
        return asyncApi;
    }

    List<EventType> all() {
        return List.copyOf(types);
    }
}
