package fi.verkosto.coordination.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.verkosto.coordination.rule.FalseAlarms.Origin;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class XmrLimitsTest {

    private static final int TRIALS = 40_000;

    /** The example of NHSRplotthedots: without screening the 10 would hide itself. */
    @Test
    void areThoseOfNhsR() {
        XmrLimits limits = XmrLimits.of(Series.numbers("1,2,1,2,10,1,2,1,2,1,2,1,2,1,2,1,2,1"));

        assertThat(limits)
                .isEqualTo(
                        new XmrLimits(new BigDecimal("1.94"), new BigDecimal("-0.72"), new BigDecimal("4.60"), 18, 2));
        assertThat(limits.outside(BigDecimal.TEN)).contains(Side.ABOVE);
        assertThat(limits.outside(BigDecimal.TWO)).isEmpty();
        assertThat(limits.outside(BigDecimal.ONE.negate())).contains(Side.BELOW);
    }

    @Test
    void leavesOutARangeAtTheScreenItself() {
        // One range of 3 267 and nine of 6 733 together: their mean is 1 000.
        List<BigDecimal> atTheScreen = Series.numbers("0,3267,2519,3267,2519,3267,2519,3267,2519,3267,2518");

        assertThat(XmrLimits.of(atTheScreen).rangesLeftOut()).isOne();
    }

    @Test
    void countsARangeJustBelowTheScreen() {
        List<BigDecimal> below = Series.numbers("1,3267,2519,3267,2519,3267,2519,3267,2519,3267,2518");

        assertThat(XmrLimits.of(below).rangesLeftOut()).isZero();
    }

    @Test
    void areOneLineWhereNothingMoves() {
        XmrLimits limits = XmrLimits.of(Collections.nCopies(12, new BigDecimal("7.50")));

        assertThat(limits.mean()).isEqualByComparingTo("7.5");
        assertThat(limits.lower()).isEqualTo(limits.upper()).isEqualTo(limits.mean());
        assertThat(limits.rangesLeftOut()).isZero();
        assertThat(limits.outside(new BigDecimal("7.5"))).isEmpty();
    }

    /** 1 / 12 = 0.0833…, and two decimals more than the values have. */
    @ParameterizedTest
    @CsvSource({"1, 0.08", "1.0, 0.08", "0.1, 0.008", "100, 8.33", "1E+2, 8.33"})
    void areRoundedToTwoMoreDecimalsThanTheValuesHave(BigDecimal one, BigDecimal mean) {
        List<BigDecimal> values = Series.of("000000000000");
        List<BigDecimal> changed =
                Stream.concat(values.stream().skip(1), Stream.of(one)).toList();

        assertThat(XmrLimits.of(changed).mean()).isEqualTo(mean);
    }

    @Test
    void areMirroredAndScaledWithTheValues() {
        List<BigDecimal> values = Series.numbers("1,2,1,2,10,1,2,1,2,1,2,1,2,1,2,1,2,1");
        XmrLimits mirrored =
                XmrLimits.of(values.stream().map(BigDecimal::negate).toList());
        XmrLimits tenfold =
                XmrLimits.of(values.stream().map(BigDecimal.TEN::multiply).toList());

        assertThat(mirrored.upper()).isEqualByComparingTo("0.72");
        assertThat(mirrored.lower()).isEqualByComparingTo("-4.60");
        assertThat(tenfold.upper()).isEqualByComparingTo("46.04");
        assertThat(tenfold.lower()).isEqualByComparingTo("-7.16");
    }

    @Test
    void existForNoFewerThanTenValues() {
        List<BigDecimal> nine = Series.numbers("1,2,1,2,1,2,1,2,1");

        assertThatThrownBy(() -> XmrLimits.of(nine)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("rates")
    void areExceededWithoutChangeAsOftenAsIsStated(Map.Entry<Integer, BigDecimal> stated) {
        Random random = new Random(20181022);
        int values = stated.getKey();
        int alarms = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            XmrLimits limits = XmrLimits.of(Series.withoutChange(Series.Distribution.NORMAL, values, random));
            if (limits.outside(Series.Distribution.NORMAL.draw(random)).isPresent()) {
                alarms++;
            }
        }

        assertThat((double) alarms / TRIALS).isEqualTo(stated.getValue().doubleValue(), within(0.002));
    }

    static Iterable<Map.Entry<Integer, BigDecimal>> rates() {
        return XmrRule.RATES.entrySet();
    }

    @Test
    void stateTheRateOfNoMoreValuesThanTheyComeFrom() {
        List<BigDecimal> values = Series.numbers("1,2,1,2,10,1,2,1,2,1,2,1,2,1,2,1,2,1");

        assertThat(XmrRule.statedFor(XmrLimits.of(values)).falseAlarms().rate()).isEqualTo(XmrRule.RATES.get(16));
        assertThat(XmrRule.statedFor(XmrLimits.of(values)).falseAlarms().origin())
                .isEqualTo(Origin.SIMULATED);
    }
}
