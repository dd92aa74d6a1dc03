package fi.verkosto.contracts.breakage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a value may measure and how it is written. */
final class Limits {

    /** A limit of the reader that the writer does not keep to. */
    record Difference(String name, String written, String read) {}

    private static final Map<String, List<String>> LARGEST = byType(
            List.of("maxLength"),
            List.of("maximum", "exclusiveMaximum"),
            List.of("maxItems"),
            List.of("maxProperties"));
    private static final Map<String, List<String>> LEAST = byType(
            List.of("minLength"),
            List.of("minimum", "exclusiveMinimum"),
            List.of("minItems"),
            List.of("minProperties"));
    /** What must be said by both in the same words, since nobody can tell which of two patterns is the wider one. */
    private static final Map<String, List<String>> WORDING = byType(
            List.of("pattern", "format", "contentEncoding", "contentMediaType"),
            List.of("format", "multipleOf"),
            List.of("uniqueItems"),
            List.of());

    private static final Map<String, String> WITHIN = Map.of("int32", "int64", "float", "double");

    private Limits() {}

    static List<Difference> differences(Variant written, Variant read) {
        List<Difference> found = new ArrayList<>();
        if (read.constants().isPresent() && written.constants().isPresent()) {
            return found;
        }
        of(LARGEST, written).forEach(name -> bound(name, written, read, BigDecimal::min, found));
        of(LEAST, written).forEach(name -> bound(name, written, read, BigDecimal::max, found));
        of(WORDING, written).forEach(name -> wording(name, written, read, found));
        return found;
    }

    private static List<String> of(Map<String, List<String>> keywords, Variant variant) {
        return keywords.getOrDefault(variant.type(), List.of());
    }

    private static Map<String, List<String>> byType(
            List<String> string, List<String> number, List<String> array, List<String> object) {
        return Map.of("string", string, "number", number, "integer", number, "array", array, "object", object);
    }

    /** @param tighter chooses the tighter one of two bounds */
    private static void bound(
            String name, Variant written, Variant read, BinaryOperator<BigDecimal> tighter, List<Difference> found) {
        Optional<BigDecimal> mine =
                written.all(name).map(JsonNode::decimalValue).reduce(tighter);
        read.all(name)
                .map(JsonNode::decimalValue)
                .reduce(tighter)
                .filter(theirs -> mine.filter(
                                bound -> tighter.apply(bound, theirs).compareTo(bound) == 0)
                        .isEmpty())
                .ifPresent(theirs -> found.add(new Difference(
                        name, mine.map(BigDecimal::toPlainString).orElse("none"), theirs.toPlainString())));
    }

    private static void wording(String name, Variant written, Variant read, List<Difference> found) {
        Set<String> mine = words(name, written);
        Set<String> theirs = words(name, read);
        Set<String> kept = new LinkedHashSet<>(mine);
        if (name.equals("format")) {
            mine.stream().map(format -> WITHIN.getOrDefault(format, format)).forEach(kept::add);
        }
        if (!kept.containsAll(theirs)) {
            found.add(new Difference(name, listed(mine), listed(theirs)));
        }
    }

    private static Set<String> words(String name, Variant variant) {
        return variant.all(name)
                .map(JsonNode::asString)
                .filter(word -> !word.equals("false"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String listed(Set<String> words) {
        return words.isEmpty() ? "none" : String.join(" and ", words);
    }
}
