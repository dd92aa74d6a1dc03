package fi.verkosto.coordination.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Series for tests. */
final class Series {

    private Series() {}

    /** {@code +} is one above a centre of 0, {@code -} one below, {@code 0} on it. */
    static List<BigDecimal> of(String sides) {
        return sides.chars()
                .filter(side -> side != ' ')
                .mapToObj(side -> switch (side) {
                    case '+' -> BigDecimal.ONE;
                    case '-' -> BigDecimal.ONE.negate();
                    case '0' -> BigDecimal.ZERO;
                    default -> throw new IllegalArgumentException(Character.toString(side));
                })
                .toList();
    }

    static List<BigDecimal> numbers(String commaSeparated) {
        return List.of(commaSeparated.split(",")).stream()
                .map(String::trim)
                .map(BigDecimal::new)
                .toList();
    }

    static List<BigDecimal> withoutChange(Distribution distribution, int length, Random random) {
        return new ArrayList<>(IntStream.range(0, length)
                .mapToObj(index -> distribution.draw(random))
                .toList());
    }

    /** Independent values whose median is 0; what the rules say of them does not depend on their distribution. */
    enum Distribution {
        NORMAL,
        UNIFORM,
        /** Most values are a little below, some far above, as waiting times. */
        SKEWED,
        /** Now and then a value far outside, on both sides. */
        HEAVY_TAILED;

        BigDecimal draw(Random random) {
            double value = switch (this) {
                case NORMAL -> random.nextGaussian();
                case UNIFORM -> random.nextDouble() - 0.5;
                case SKEWED -> -Math.log(1 - random.nextDouble()) - Math.log(2);
                case HEAVY_TAILED -> Math.tan(Math.PI * (random.nextDouble() - 0.5));
            };
            return BigDecimal.valueOf(value).setScale(9, RoundingMode.HALF_UP);
        }
    }
}
