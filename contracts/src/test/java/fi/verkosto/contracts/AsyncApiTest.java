package fi.verkosto.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

class AsyncApiTest {
    private final Map<?, ?> document = new YAMLMapper().readValue(Events.read(Path.of("asyncapi.yaml")), Map.class);

    @Test
    void describesEveryTypeAndNoOther() {
        Set<String> described = messages().values().stream()
                .map(message -> map(message).get("name").toString())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(Events.types()), described);
    }

    @Test
    void takesEveryPayloadFromTheSchemaOfItsType() {
        messages().values().stream().map(AsyncApiTest::map).forEach(message -> {
            String reference = map(message.get("payload")).get("$ref").toString();
            assertEquals("events/" + message.get("name") + "/schema.json", reference);
            assertTrue(Files.exists(Path.of(reference)), reference);
        });
    }

    @Test
    void carriesEveryMessageOnExactlyOneChannel() {
        List<String> carried = channels().values().stream()
                .flatMap(channel -> map(map(channel).get("messages")).values().stream())
                .map(reference -> lastSegment(map(reference)))
                .sorted()
                .toList();

        assertEquals(messages().keySet().stream().map(Object::toString).sorted().toList(), carried);
    }

    @Test
    void saysWhoSendsAndWhoReceivesEveryMessage() {
        List<String> sent = new ArrayList<>();
        List<String> received = new ArrayList<>();
        for (Object entry : map(document.get("operations")).values()) {
            Map<?, ?> operation = map(entry);
            List<String> target = operation.get("action").equals("send") ? sent : received;
            for (Object reference : (List<?>) operation.get("messages")) {
                target.add(lastSegment(map(reference)));
            }
        }

        List<String> all =
                messages().keySet().stream().map(Object::toString).sorted().toList();
        assertEquals(all, sent.stream().distinct().sorted().toList());
        // Staff is told by whoever has something to tell, and somebody at an address by whoever was given it; all else
        // has one
        // sender.
        assertEquals(
                List.of("notificationRequested", "staffNotificationRequested"),
                all.stream()
                        .filter(message -> Collections.frequency(sent, message) > 1)
                        .toList());
        assertEquals(all, received.stream().distinct().sorted().toList());
    }

    private Map<?, ?> channels() {
        return map(document.get("channels"));
    }

    private Map<?, ?> messages() {
        return map(map(document.get("components")).get("messages"));
    }

    private static Map<?, ?> map(Object node) {
        return (Map<?, ?>) node;
    }

    private static String lastSegment(Map<?, ?> reference) {
        String path = reference.get("$ref").toString();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
