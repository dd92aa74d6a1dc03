package fi.verkosto.coordination.indicator;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.chart.Direction;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an indicator measures, and how it is reported.
 *
 * @param formula how its number is found, in words; the Finnish ones are binding
 * @param decimals how many its values have
 * @param managementLevels codes by which each value is broken down as well; empty for none
 * @param themes likewise
 * @param source where the number comes from, in words; the Finnish ones are binding
 * @param reportWithinDays after the last day of the period
 * @param baseline null where none is known
 * @param target null where there is none
 * @param lowest what a value cannot plausibly be below; null where nothing is too low
 * @param highest likewise
 * @param cumulative whether a value counts from the beginning, and so never falls
 * @param shared whether the networks see each other's values
 */
public record Definition(
        LocalizedText names,
        LocalizedText description,
        LocalizedText formula,
        Unit unit,
        int decimals,
        Set<String> managementLevels,
        Set<String> themes,
        LocalizedText source,
        ResponsibleRole responsible,
        Rhythm rhythm,
        int reportWithinDays,
        Baseline baseline,
        BigDecimal target,
        Direction direction,
        BigDecimal lowest,
        BigDecimal highest,
        boolean cumulative,
        boolean shared) {

    public Definition {
        if (lowest != null && highest != null && lowest.compareTo(highest) > 0) {
            throw inconsistent(Inconsistency.LIMITS_REVERSED);
        }
        if (Stream.of(baselineOf(baseline), target, lowest, highest)
                .filter(Objects::nonNull)
                .anyMatch(number -> number.stripTrailingZeros().scale() > decimals)) {
            throw inconsistent(Inconsistency.TOO_MANY_DECIMALS);
        }
        if (!isWithin(lowest, highest, baselineOf(baseline)) || !isWithin(lowest, highest, target)) {
            throw inconsistent(Inconsistency.BEYOND_LIMITS);
        }
        // Equal numbers are to be equal, however many zeros they were written with.
        baseline = baseline == null ? null : new Baseline(baseline.value().setScale(decimals), baseline.kind());
        target = scaled(target, decimals);
        lowest = scaled(lowest, decimals);
        highest = scaled(highest, decimals);
    }

    private static BigDecimal scaled(BigDecimal number, int decimals) {
        return number == null ? null : number.setScale(decimals);
    }

    /** Whether values by the one can stand in one series with values by the other. Translations are words, too. */
    boolean measuresAs(Definition other) {
        return formula.fi().equals(other.formula.fi())
                && source.fi().equals(other.source.fi())
                && unit == other.unit
                && decimals == other.decimals
                && managementLevels.equals(other.managementLevels)
                && themes.equals(other.themes)
                && rhythm == other.rhythm
                && direction == other.direction
                && cumulative == other.cumulative;
    }

    /** Whether a value is one that can be. */
    public boolean isPlausible(BigDecimal value) {
        return isWithin(lowest, highest, value);
    }

    public Optional<BigDecimal> knownLevel() {
        return Optional.ofNullable(baseline)
                .filter(known -> known.kind() == Baseline.Kind.KNOWN_LEVEL)
                .map(Baseline::value);
    }

    private static BigDecimal baselineOf(Baseline baseline) {
        return baseline == null ? null : baseline.value();
    }

    private static boolean isWithin(BigDecimal lowest, BigDecimal highest, BigDecimal value) {
        return value == null
                || ((lowest == null || value.compareTo(lowest) >= 0)
                        && (highest == null || value.compareTo(highest) <= 0));
    }

    private static Refusal inconsistent(Inconsistency cause) {
        return new Refusal(CoordinationError.INDICATOR_INCONSISTENT).with("cause", cause);
    }

    /** What of a definition does not go together. */
    enum Inconsistency {
        LIMITS_REVERSED,
        TOO_MANY_DECIMALS,
        BEYOND_LIMITS
    }
}
