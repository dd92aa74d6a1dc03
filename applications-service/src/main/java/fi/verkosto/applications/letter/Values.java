package fi.verkosto.applications.letter;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a letter shows, where some of it depends. */
public final class Values {

    private final Map<String, Object> all = new LinkedHashMap<>();

    private Values() {}

    public static Values with(String name, Object value) {
        return new Values().and(name, value);
    }

    public static Values with(Map<String, ?> some) {
        return new Values().and(some);
    }

    public Values and(String name, Object value) {
        all.put(name, value);
        return this;
    }

    public Values and(Map<String, ?> some) {
        all.putAll(some);
        return this;
    }

    public Map<String, Object> toMap() {
        return Map.copyOf(all);
    }
}
