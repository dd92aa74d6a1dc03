package fi.verkosto.coordination.chart;

import java.math.BigDecimal;

/** Which way an indicator is meant to go; declared with the indicator, never guessed from the numbers. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER;

    /** What it means that values lie on this side of the centre. */
    ChartAnswer meaningOf(Side side) {
        boolean better = switch (this) {
            case HIGHER_IS_BETTER -> side == Side.ABOVE;
            case LOWER_IS_BETTER -> side == Side.BELOW;
        };
        return better ? ChartAnswer.IMPROVED : ChartAnswer.WORSENED;
    }

    /** Whether the value is as good as the target, or better. */
    boolean reaches(BigDecimal value, BigDecimal target) {
        return switch (this) {
            case HIGHER_IS_BETTER -> value.compareTo(target) >= 0;
            case LOWER_IS_BETTER -> value.compareTo(target) <= 0;
        };
    }
}
