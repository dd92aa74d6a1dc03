package fi.verkosto.coordination.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Natural limits of single values: mean ± 2.66 × mean moving range, a moving range being how far a value is from the
 * one before. Ranges of 3.267 times their mean or more are left out first, once, so that one freak value does not widen
 * the limits that are to find it; the value itself stays in the mean (NHS Making Data Count, as NHSRplotthedots reckons
 * it).
 *
 * <p>The sums are exact, whatever the scale of the values. Each number is divided and rounded once, half up, to two
 * decimals more than the most exact value has; values are compared with the limits as they are shown. A limit below
 * what the indicator can be (as a negative number of people) is kept.
 *
 * @param values how many the limits come from
 * @param rangesLeftOut how many moving ranges were too large to count
 */
public record XmrLimits(BigDecimal mean, BigDecimal lower, BigDecimal upper, int values, int rangesLeftOut) {

    public static final int FEWEST_VALUES = 10;

    static final BigDecimal WIDTH = new BigDecimal("2.66");
    static final BigDecimal SCREEN = new BigDecimal("3.267");

    private static final int MORE_DECIMALS = 2;

    /**
     * The limits that these values have.
     *
     * @param values in the order of their times
     * @throws IllegalArgumentException for fewer than {@link #FEWEST_VALUES}
     */
    public static XmrLimits of(List<BigDecimal> values) {
        if (values.size() < FEWEST_VALUES) {
            throw new IllegalArgumentException("There are no limits for " + values.size() + " values");
        }
        List<BigDecimal> ranges = IntStream.range(1, values.size())
                .mapToObj(index ->
                        values.get(index).subtract(values.get(index - 1)).abs())
                .toList();
        List<BigDecimal> counted = screened(ranges);
        BigDecimal number = BigDecimal.valueOf(values.size());
        BigDecimal ofRanges = BigDecimal.valueOf(counted.size());
        // Over the common denominator, values × ranges.
        BigDecimal middle = sum(values).multiply(ofRanges);
        BigDecimal width = WIDTH.multiply(sum(counted)).multiply(number);
        BigDecimal denominator = number.multiply(ofRanges);
        int decimals = decimals(values) + MORE_DECIMALS;
        return new XmrLimits(
                middle.divide(denominator, decimals, RoundingMode.HALF_UP),
                middle.subtract(width).divide(denominator, decimals, RoundingMode.HALF_UP),
                middle.add(width).divide(denominator, decimals, RoundingMode.HALF_UP),
                values.size(),
                ranges.size() - counted.size());
    }

    /** On which side the value lies outside; empty if it is within the limits or on one. */
    public Optional<Side> outside(BigDecimal value) {
        if (value.compareTo(upper) > 0) {
            return Optional.of(Side.ABOVE);
        }
        return value.compareTo(lower) < 0 ? Optional.of(Side.BELOW) : Optional.empty();
    }

    /** Where nothing ever moves, no range is out of the ordinary. */
    private static List<BigDecimal> screened(List<BigDecimal> ranges) {
        BigDecimal sum = sum(ranges);
        if (sum.signum() == 0) {
            return ranges;
        }
        BigDecimal number = BigDecimal.valueOf(ranges.size());
        return ranges.stream()
                .filter(range -> range.multiply(number).compareTo(SCREEN.multiply(sum)) < 0)
                .toList();
    }

    private static int decimals(List<BigDecimal> values) {
        return values.stream()
                .mapToInt(value -> Math.max(value.stripTrailingZeros().scale(), 0))
                .max()
                .orElseThrow();
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
