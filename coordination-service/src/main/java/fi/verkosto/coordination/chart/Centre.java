package fi.verkosto.coordination.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * The line that values are held against. How often a chart without change alarms depends on where its line comes from,
 * so a centre says so. A target is no centre: values that miss it are on one side of it without any change.
 */
public sealed interface Centre {

    BigDecimal HALF = new BigDecimal("0.5");

    BigDecimal value();

    /**
     * The median of stated earlier values. Those are no part of the series that is held against it: they lie on both
     * sides by construction.
     */
    static Frozen frozenOn(List<BigDecimal> baseline) {
        return new Frozen(median(baseline), baseline.size());
    }

    /** The median of the very values that are charted, for a series without a baseline. */
    static OwnMedian ownMedianOf(List<BigDecimal> values) {
        return new OwnMedian(median(values));
    }

    /** Known beforehand as the level about which the process varies, as from years of national statistics. */
    record Given(BigDecimal value) implements Centre {}

    /**
     * The median of a baseline.
     *
     * @param baselinePoints how many values it has: the fewer, the farther the median may be from the level it stands
     * for
     */
    record Frozen(BigDecimal value, int baselinePoints) implements Centre {

        /** With nine the line is so uncertain that of charts of 24 points without change one in five alarms. */
        public static final int FEWEST_POINTS = 10;

        public Frozen {
            if (baselinePoints < FEWEST_POINTS) {
                throw new IllegalArgumentException("A baseline of " + baselinePoints + " values is too short");
            }
        }
    }

    record OwnMedian(BigDecimal value) implements Centre {}

    /** Exact: halves of decimals are decimals. */
    private static BigDecimal median(List<BigDecimal> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Nothing has a median");
        }
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int upper = sorted.size() / 2;
        int lower = (sorted.size() - 1) / 2;
        return sorted.get(lower).add(sorted.get(upper)).multiply(HALF);
    }
}
