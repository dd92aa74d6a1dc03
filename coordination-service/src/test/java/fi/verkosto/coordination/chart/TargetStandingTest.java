package fi.verkosto.coordination.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetStandingTest {

    private static final List<BigDecimal> VALUES = Series.numbers("80, 70, 79.99, 80.00, 85");

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, 80, true, 2, 3",
        "HIGHER_IS_BETTER, 85.1, false, 0, 0",
        "LOWER_IS_BETTER, 85, true, 5, 5",
        "LOWER_IS_BETTER, 80, false, 0, 4"
    })
    void isReachedByValuesAsGoodOrBetter(
            Direction direction, BigDecimal target, boolean latest, int inARow, int inAll) {
        assertThat(TargetStanding.of(VALUES, target, direction)).isEqualTo(new TargetStanding(latest, inARow, inAll));
    }

    @ParameterizedTest
    @CsvSource({"HIGHER_IS_BETTER", "LOWER_IS_BETTER"})
    void isNotReachedByNothing(Direction direction) {
        assertThat(TargetStanding.of(List.of(), BigDecimal.ONE, direction)).isEqualTo(new TargetStanding(false, 0, 0));
    }
}
