package fi.verkosto.contracts.breakage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Whether every value that one schema describes is one that another takes. Which of the two is the frozen one depends on who
 * writes: what a portal of before sends must fit the present schema, what the present answers must fit the frozen one.
 */
final class SchemaComparison {

    private record Pair(List<JsonNode> written, List<JsonNode> read, boolean skippable) {}

    private final Contract writer;
    private final Contract reader;
    private final Side side;
    /** Also of what has only begun, as free of breakages: schemas may contain themselves. */
    private final Map<Pair, List<String>> compared = new HashMap<>();

    SchemaComparison(Contract frozen, Contract present, Side side) {
        this.writer = side.isWrittenBefore() ? frozen : present;
        this.reader = side.isWrittenBefore() ? present : frozen;
        this.side = side;
    }

    /** One line each: the path in the value, what it is about, and what that was and is now. */
    List<String> breakages(JsonNode frozen, JsonNode present) {
        return side.isWrittenBefore()
                ? compare(List.of(frozen), List.of(present), false)
                : compare(List.of(present), List.of(frozen), false);
    }

    /** A breakage with the place of the whole value in front. */
    static String at(String place, String breakage) {
        return breakage.startsWith("/") ? place + " " + breakage : place + breakage;
    }

    Side side() {
        return side;
    }

    /** @param skippable whether a reader can leave out what it does not know: an element of a list, nothing else */
    List<String> compare(List<JsonNode> written, List<JsonNode> read, boolean skippable) {
        Pair pair = new Pair(written, read, skippable);
        List<String> known = compared.putIfAbsent(pair, List.of());
        if (known != null) {
            return known;
        }
        List<Variant> from = writer.variants(written);
        List<Variant> to = reader.variants(read);
        List<String> found = from.stream()
                .flatMap(variant -> fittest(variant, from, to, skippable).stream())
                .distinct()
                .toList();
        compared.put(pair, found);
        return found;
    }

    /** What keeps the variant from the one that it fits best. */
    private List<String> fittest(Variant variant, List<Variant> from, List<Variant> to, boolean skippable) {
        return to.stream()
                .filter(candidate -> candidate.takes(variant))
                .map(candidate -> new VariantComparison(this, variant, candidate, skippable).breakages())
                .min(Comparator.comparingInt(List::size))
                .orElseGet(() -> List.of(side.changed("type", types(from), types(to))));
    }

    boolean keepsConditions(Variant written, Variant read) {
        return Conditions.of(writer, written).containsAll(Conditions.of(reader, read));
    }

    private static String types(List<Variant> variants) {
        return variants.stream().map(Variant::type).distinct().sorted().collect(Collectors.joining(" | "));
    }
}
