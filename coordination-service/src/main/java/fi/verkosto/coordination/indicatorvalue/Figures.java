package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.indicator.Definition;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a network measured in a period: the whole, and the parts that the indicator asks for. Parts need not add up: a person may be
 * counted at two levels, and shares never do.
 */
public record Figures(BigDecimal whole, Map<String, BigDecimal> byManagementLevel, Map<String, BigDecimal> byTheme) {

    public Figures {
        // In one order, whatever the database makes of it.
        byManagementLevel = Collections.unmodifiableMap(new TreeMap<>(byManagementLevel));
        byTheme = Collections.unmodifiableMap(new TreeMap<>(byTheme));
    }

    /** As the definition asks: with its decimals, within its limits, with one part for each of its codes. */
    Figures asAskedBy(Definition definition) {
        requireParts(byManagementLevel, definition.managementLevels());
        requireParts(byTheme, definition.themes());
        all().forEach(value -> requirePlausible(value, definition));
        int decimals = definition.decimals();
        return new Figures(whole.setScale(decimals), scaled(byManagementLevel, decimals), scaled(byTheme, decimals));
    }

    private Stream<BigDecimal> all() {
        return Stream.of(Stream.of(whole), byManagementLevel.values().stream(), byTheme.values().stream())
                .flatMap(values -> values);
    }

    private static void requireParts(Map<String, BigDecimal> parts, Set<String> codes) {
        if (!parts.keySet().equals(codes)) {
            throw new Refusal(CoordinationError.BREAKDOWN_NOT_AS_DEFINED)
                    .with("allowed", codes.stream().sorted().toList());
        }
    }

    private static void requirePlausible(BigDecimal value, Definition definition) {
        if (value.stripTrailingZeros().scale() > definition.decimals()) {
            throw new Refusal(CoordinationError.VALUE_TOO_PRECISE).with("most", definition.decimals());
        }
        if (!definition.isPlausible(value)) {
            throw new Refusal(CoordinationError.VALUE_NOT_PLAUSIBLE)
                    .with("lowest", text(definition.lowest()))
                    .with("highest", text(definition.highest()));
        }
    }

    private static String text(BigDecimal limit) {
        return limit == null ? "" : limit.toPlainString();
    }

    private static Map<String, BigDecimal> scaled(Map<String, BigDecimal> parts, int decimals) {
        return parts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, part -> part.getValue().setScale(decimals)));
    }
}
