package fi.verkosto.applications.version.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Compares two JSON values field by field. Elements of a list are matched by what identifies them, and where nothing does,
 * by their value: an element that only moved is no difference, and one that was inserted makes no other differ.
 */
public final class Differences {

    /** What identifies an element, the first that it has all of. */
    private static final List<List<String>> IDENTITIES = List.of(
            List.of("id"),
            List.of("businessId", "costCategory"),
            List.of("businessId"),
            List.of("label", "costCategory"),
            List.of("label"),
            List.of("kind", "name"),
            List.of("section", "name"));

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    public static List<Difference> between(JsonNode before, JsonNode after) {
        Differences differences = new Differences();
        differences.compare("", "", before, after);
        return List.copyOf(differences.found);
    }

    /** The pointers are those of the same thing in the first and in the second. */
    private void compare(String was, String is, JsonNode before, JsonNode after) {
        if ((isNothing(before) && isNothing(after)) || Objects.equals(before, after)) {
            return;
        }
        if (before != null && after != null && before.isObject() && after.isObject()) {
            compareFields(was, is, before, after);
        } else if (before != null && after != null && before.isArray() && after.isArray()) {
            compareElements(was, is, before, after);
        } else {
            add(isNothing(after) ? was : is, before, after);
        }
    }

    private void compareFields(String was, String is, JsonNode before, JsonNode after) {
        Set<String> names = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            String step = "/" + name.replace("~", "~0").replace("/", "~1");
            compare(was + step, is + step, before.get(name), after.get(name));
        }
    }

    private void compareElements(String was, String is, JsonNode before, JsonNode after) {
        Map<String, Integer> first = places(before);
        Map<String, Integer> second = places(after);
        second.forEach((identity, place) -> {
            Integer former = first.get(identity);
            if (former == null) {
                add(is + "/" + place, null, after.get(place));
            } else {
                compare(was + "/" + former, is + "/" + place, before.get(former), after.get(place));
            }
        });
        first.forEach((identity, place) -> {
            if (!second.containsKey(identity)) {
                add(was + "/" + place, before.get(place), null);
            }
        });
    }

    /** Where each element is. What is there twice is told apart by how often it was there before. */
    private static Map<String, Integer> places(JsonNode list) {
        Map<String, Integer> places = new LinkedHashMap<>();
        Map<String, Integer> met = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            String identity = identity(list.get(i));
            places.put(met.merge(identity, 1, Integer::sum) + " " + identity, i);
        }
        return places;
    }

    /** As text: texts that have the same hash on purpose can still be put in order. */
    private static String identity(JsonNode element) {
        return IDENTITIES.stream()
                .filter(fields -> fields.stream().allMatch(element::hasNonNull))
                .findFirst()
                .map(fields -> fields + " " + fields.stream().map(element::get).toList())
                .orElseGet(element::toString);
    }

    private void add(String pointer, JsonNode before, JsonNode after) {
        found.add(new Difference(pointer, orNull(before), orNull(after)));
    }

    private static JsonNode orNull(JsonNode value) {
        return value == null ? NullNode.getInstance() : value;
    }

    private static boolean isNothing(JsonNode value) {
        return value == null || value.isNull();
    }
}
