package fi.verkosto.coordination.chart;

import static fi.verkosto.coordination.chart.ChartAnswer.IMPROVED;
import static fi.verkosto.coordination.chart.ChartAnswer.NO_CHANGE_SHOWN;
import static fi.verkosto.coordination.chart.ChartAnswer.TOO_FEW_POINTS;
import static fi.verkosto.coordination.chart.ChartAnswer.WORSENED;
import static fi.verkosto.coordination.chart.Direction.HIGHER_IS_BETTER;
import static fi.verkosto.coordination.chart.Direction.LOWER_IS_BETTER;
import static fi.verkosto.coordination.chart.RunSignal.FEW_CROSSINGS;
import static fi.verkosto.coordination.chart.RunSignal.LONG_RUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunChartTest {

    private static final Centre ZERO = new Centre.Given(BigDecimal.ZERO);

    /** The example of qicharts2: 24 points, a run of 13, four crossings. */
    @Test
    void alarmsWhereQicharts2Does() {
        RunChart chart = RunChart.of(Series.of("----- ++ --- + -------------"), ZERO, LOWER_IS_BETTER);

        assertThat(chart.points()).isEqualTo(24);
        assertThat(chart.longestRun().length()).isEqualTo(13);
        assertThat(chart.crossings()).isEqualTo(4);
        assertThat(chart.signals()).containsExactlyInAnyOrder(LONG_RUN, FEW_CROSSINGS);
        assertThat(chart.answer()).isEqualTo(IMPROVED);
    }

    @ParameterizedTest
    @CsvSource({
        // Seven in a row of ten, one more than is allowed; six are not.
        "+++++++-+-, IMPROVED",
        "++++++-+-+, NO_CHANGE_SHOWN",
        // One crossing of ten, one fewer than is allowed; two are not.
        "+++++-----, WORSENED",
        "+++++----+, NO_CHANGE_SHOWN",
        // What chance does: many crossings are no signal.
        "+-+-+-+-+-, NO_CHANGE_SHOWN",
        "++++++++++, IMPROVED",
        "----------, WORSENED"
    })
    void alarmsBeyondItsLimitsOnly(String sides, ChartAnswer answer) {
        assertThat(RunChart.of(Series.of(sides), ZERO, HIGHER_IS_BETTER).answer())
                .isEqualTo(answer);
    }

    @Test
    void goesByTheDeclaredDirection() {
        List<BigDecimal> rising = Series.of("-+-++++++++");

        assertThat(RunChart.of(rising, ZERO, HIGHER_IS_BETTER).answer()).isEqualTo(IMPROVED);
        assertThat(RunChart.of(rising, ZERO, LOWER_IS_BETTER).answer()).isEqualTo(WORSENED);
    }

    @Test
    void goesByTheLatestOfTwoLongRuns() {
        RunChart chart = RunChart.of(Series.of("------------ ++++++++++"), ZERO, HIGHER_IS_BETTER);

        assertThat(chart.answer()).isEqualTo(IMPROVED);
        assertThat(chart.longestRun()).isEqualTo(new Run(Side.BELOW, 0, 11, 12));
        assertThat(chart.decidingRun()).isEqualTo(new Run(Side.ABOVE, 12, 21, 10));
    }

    @Test
    void tellsWhenALongRunWasThatIsOver() {
        RunChart chart = RunChart.of(Series.of("+++++++++ -+-+-+-+--+-+-+"), ZERO, HIGHER_IS_BETTER);

        assertThat(chart.answer()).isEqualTo(IMPROVED);
        assertThat(chart.signals()).containsExactly(LONG_RUN);
        assertThat(chart.decidingRun()).isEqualTo(new Run(Side.ABOVE, 0, 8, 9));
    }

    @Test
    void goesByWhereItHasComeToIfItCrossedTooSeldom() {
        RunChart chart = RunChart.of(Series.of("-------- +++++ --- ++++++++"), ZERO, HIGHER_IS_BETTER);

        assertThat(chart.signals()).containsExactly(FEW_CROSSINGS);
        assertThat(chart.decidingRun()).isNull();
        assertThat(chart.answer()).isEqualTo(IMPROVED);
    }

    /** Six of the latest ten lie above, though the last ones do not. */
    @Test
    void goesByMostOfTheLatestPointsAndNotByTheLast() {
        RunChart chart = RunChart.of(Series.of("-------- ++++++++ ----"), ZERO, HIGHER_IS_BETTER);

        assertThat(chart.signals()).contains(FEW_CROSSINGS);
        assertThat(chart.answer()).isEqualTo(IMPROVED);
    }

    @Test
    void leavesOutWhatLiesOnTheCentre() {
        RunChart chart = RunChart.of(Series.of("0+++0++++-00+-0"), ZERO, HIGHER_IS_BETTER);

        assertThat(chart.points()).isEqualTo(10);
        assertThat(chart.above()).isEqualTo(8);
        assertThat(chart.answer()).isEqualTo(IMPROVED);
        assertThat(chart.decidingRun()).isEqualTo(new Run(Side.ABOVE, 1, 8, 7));
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "+++++++++, 9", "+++++++++000, 9", "0000000000, 0"})
    void saysNothingOfFewerThanTenPoints(String sides, int points) {
        RunChart chart = RunChart.of(Series.of(sides), ZERO, HIGHER_IS_BETTER);

        assertThat(chart.answer()).isEqualTo(TOO_FEW_POINTS);
        assertThat(chart.points()).isEqualTo(points);
        assertThat(chart.limits()).isNull();
        assertThat(chart.signals()).isEmpty();
    }

    /**
     * A row about their own median always has values on both sides, so it tells a level that changed, not which was the
     * usual one.
     */
    @Test
    void findsAChangeAboutTheValuesOwnMedian() {
        List<BigDecimal> values = Series.numbers("10,11,10,12,11,10,11,15,16,15,17,16,15,16");

        assertThat(RunChart.of(values, Centre.ownMedianOf(values), HIGHER_IS_BETTER)
                        .answer())
                .isEqualTo(IMPROVED);
    }

    @Test
    void isNotMovedByOneValueFarOutside() {
        List<BigDecimal> values = Series.numbers("1,-1,1,-1,1000000,-1,1,-1,1,-1");

        assertThat(RunChart.of(values, ZERO, HIGHER_IS_BETTER).answer()).isEqualTo(NO_CHANGE_SHOWN);
    }

    @Test
    void refusesSeriesThatAreTooLong() {
        List<BigDecimal> values = Collections.nCopies(401, BigDecimal.ONE);

        assertThatThrownBy(() -> RunChart.of(values, ZERO, HIGHER_IS_BETTER))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
