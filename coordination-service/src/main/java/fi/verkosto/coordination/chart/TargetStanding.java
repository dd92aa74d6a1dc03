package fi.verkosto.coordination.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * Whether a target is reached, which a chart does not say: an indicator can improve and miss it, or reach it by chance.
 *
 * @param latestReaches whether the latest value is as good as the target or better; false without values
 * @param inARow how many values up to the latest are
 * @param inAll how many of all values are
 */
public record TargetStanding(boolean latestReaches, int inARow, int inAll) {

    /**
     * Holds values against a target.
     *
     * @param values in the order of their times
     */
    public static TargetStanding of(List<BigDecimal> values, BigDecimal target, Direction direction) {
        int inARow = (int) values.reversed().stream()
                .takeWhile(value -> direction.reaches(value, target))
                .count();
        int inAll = (int) values.stream()
                .filter(value -> direction.reaches(value, target))
                .count();
        return new TargetStanding(inARow > 0, inARow, inAll);
    }
}
