package fi.verkosto.contracts.breakage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a consumer of the frozen events would stumble over in those of now, and a consumer of now in those of before: the
 * topics keep them for ever.
 */
final class EventBreakages {

    private EventBreakages() {}

    /** @param frozen schemas by type, as all maps here */
    static List<String> between(Map<String, JsonNode> frozen, Map<String, JsonNode> present) {
        List<String> found = new ArrayList<>();
        new TreeMap<>(frozen).forEach((type, schema) -> {
            if (present.containsKey(type)) {
                ofSchema(schema, present.get(type)).forEach(breakage -> found.add(SchemaComparison.at(type, breakage)));
            } else {
                found.add(type + ": removed");
            }
        });
        return found;
    }

    /** Which topic carries a type, and what stands beside the data, as AsyncAPI documents say. */
    static List<String> betweenTopics(JsonNode frozen, JsonNode present) {
        List<String> found = new ArrayList<>();
        Map<String, String> now = topics(new Contract(present));
        topics(new Contract(frozen)).forEach((type, topic) -> {
            if (!topic.equals(now.get(type))) {
                found.add(type + ": topic " + topic + " → " + now.get(type));
            }
        });
        Map<String, JsonNode> written = headers(new Contract(present));
        headers(new Contract(frozen)).forEach((type, schema) -> {
            if (written.containsKey(type)) {
                new SchemaComparison(new Contract(frozen), new Contract(present), Side.NEW_EVENT)
                        .breakages(schema, written.get(type))
                        .forEach(breakage -> found.add(SchemaComparison.at(type + " headers", breakage)));
            }
        });
        return found;
    }

    private static List<String> ofSchema(JsonNode frozen, JsonNode present) {
        return Stream.of(Side.NEW_EVENT, Side.KEPT_EVENT)
                .map(side -> new SchemaComparison(new Contract(frozen), new Contract(present), side))
                .flatMap(comparison -> comparison.breakages(frozen, present).stream())
                .distinct()
                .toList();
    }

    private static Map<String, String> topics(Contract contract) {
        Map<String, String> topics = new TreeMap<>();
        contract.root()
                .path("channels")
                .forEach(channel -> channel.path("messages")
                        .forEach(message -> topics.put(
                                contract.resolve(message).path("name").asString(),
                                channel.path("address").asString())));
        return topics;
    }

    private static Map<String, JsonNode> headers(Contract contract) {
        Map<String, JsonNode> headers = new TreeMap<>();
        contract.root()
                .at("/components/messages")
                .forEach(message -> headers.put(message.path("name").asString(), message.path("headers")));
        return headers;
    }
}
