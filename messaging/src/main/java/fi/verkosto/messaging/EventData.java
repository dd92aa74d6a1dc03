package fi.verkosto.messaging;

import java.util.function.BiFunction;

/** The data of one event. What a projection and a reaction both read is read once. */
final class EventData {

    private final String json;
    private Object read;

    EventData(String json) {
        this.json = json;
    }

    String json() {
        return json;
    }

    <T> T as(Class<T> type, BiFunction<String, Class<T>, T> reader) {
        if (!type.isInstance(read)) {
            read = reader.apply(json, type);
        }
        return type.cast(read);
    }
}
