package fi.verkosto.gateway.event;

import io.quarkus.qute.RawString;
import io.vertx.core.json.JsonObject;

/**
 * A type of event, as the contracts tell of it.
 *
 * @param name its {@code ce_type}
 * @param title what happened
 * @param description what it tells
 * @param topic that carries it
 * @param schema the JSON Schema of its data, as it is committed
 */
public record EventType(String name, String title, String description, String topic, String schema) {

    /** Where the schema is served: the path of its own {@code $id}. */
    public String address() {
        return EventTypes.FOLDER + name + "/schema.json";
    }

    /** With a place to break it behind each dot: a narrow column would do so in the middle of a word. */
    public RawString breakableName() {
        return new RawString(name.replace(".", ".<wbr>"));
    }

    JsonObject asJson() {
        return new JsonObject()
                .put("type", name)
                .put("title", title)
                .put("description", description)
                .put("topic", topic)
                .put("schema", address());
    }
}
