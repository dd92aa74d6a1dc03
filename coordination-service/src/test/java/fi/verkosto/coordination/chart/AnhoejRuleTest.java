package fi.verkosto.coordination.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.coordination.rule.FalseAlarms;
import fi.verkosto.coordination.rule.FalseAlarms.Origin;
import fi.verkosto.coordination.rule.Rule;
import fi.verkosto.coordination.rule.StatedRule;
import fi.verkosto.coordination.rule.Threshold;
import fi.verkosto.coordination.rule.Threshold.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnhoejRuleTest {

    private static final Centre GIVEN = new Centre.Given(BigDecimal.ZERO);

    /** Of 2ⁿ sequences, so many alarm. */
    @ParameterizedTest
    @CsvSource({
        "10, 46, 0.0449",
        "11, 100, 0.0488",
        "12, 176, 0.0430",
        "13, 300, 0.0366",
        "14, 992, 0.0605",
        "15, 1656, 0.0505",
        "16, 3062, 0.0467",
        "17, 8480, 0.0647",
        "18, 15344, 0.0585",
        "19, 41316, 0.0788",
        "20, 74012, 0.0706",
        "21, 140834, 0.0672",
        "22, 346816, 0.0827",
        "23, 402664, 0.0480",
        "24, 1111320, 0.0662"
    })
    void alarmsAboutATrueMedianAsOftenAsTheTableSays(int points, long alarms, BigDecimal rate) {
        RunDistribution distribution = new RunDistribution(points, new SideModel.TrueMedian());

        assertThat(distribution.outside(RunLimits.of(points))).isEqualTo(alarms);
        assertThat(distribution.total()).isEqualTo(BigInteger.TWO.pow(points));
        assertThat(rate(GIVEN, points, points / 2)).isEqualTo(new FalseAlarms(rate, Origin.EXACT));
    }

    /** Rarely, since as many values lie above it as below: the limits were made for a centre from elsewhere. */
    @ParameterizedTest
    @CsvSource({"10, 5, 0.0079", "14, 7, 0.0251", "24, 12, 0.0306", "24, 10, 0.0466"})
    void alarmsAboutTheValuesOwnMedianLessOften(int points, int above, BigDecimal rate) {
        assertThat(rate(new Centre.OwnMedian(BigDecimal.ZERO), points, above))
                .isEqualTo(new FalseAlarms(rate, Origin.EXACT));
    }

    /** Often, since the median of a few values is not the level about which the later ones vary. */
    @ParameterizedTest
    @CsvSource({
        "11, 10, 0.1015",
        "25, 12, 0.0720",
        "11, 24, 0.1718",
        "13, 24, 0.1568",
        "51, 24, 0.0893",
        "101, 24, 0.0777"
    })
    void alarmsAboutTheMedianOfAShortBaselineMoreOften(int baseline, int points, BigDecimal rate) {
        assertThat(rate(new Centre.Frozen(BigDecimal.ZERO, baseline), points, points / 2))
                .isEqualTo(new FalseAlarms(rate, Origin.EXACT));
    }

    @Test
    void readsTheRateOfAnEvenBaselineBetweenItsNeighbours() {
        assertThat(rate(new Centre.Frozen(BigDecimal.ZERO, 12), 24, 12))
                .isEqualTo(new FalseAlarms(new BigDecimal("0.1643"), Origin.INTERPOLATED));
    }

    @Test
    void statesItsThresholdsForTheLengthOfTheSeries() {
        StatedRule stated = AnhoejRule.statedFor(RunChart.of(alternating(24, 12), GIVEN, Direction.HIGHER_IS_BETTER))
                .orElseThrow();

        assertThat(stated.rule()).isEqualTo(new Rule("RUN_CHART_ANHOEJ", 1));
        assertThat(stated.thresholds())
                .containsExactly(
                        Threshold.of("fewestPoints", 10, Unit.POINTS),
                        Threshold.of("longestRunAllowed", 8, Unit.POINTS),
                        Threshold.of("fewestCrossings", 8, Unit.CROSSINGS));
    }

    @Test
    void statesNothingForTooFewPoints() {
        RunChart chart = RunChart.of(Series.of("+++++++++"), GIVEN, Direction.HIGHER_IS_BETTER);

        assertThat(AnhoejRule.statedFor(chart)).isEmpty();
    }

    @Test
    void knowsTheRateOfTheLongestSeries() {
        assertThat(rate(new Centre.Frozen(BigDecimal.ZERO, 13), RunLimits.MOST_POINTS, 200)
                        .rate())
                .isBetween(new BigDecimal("0.15"), new BigDecimal("0.99"));
    }

    @Test
    void freezesNoCentreOnFewerThanTenValues() {
        List<BigDecimal> nine = Collections.nCopies(9, BigDecimal.ONE);

        assertThatThrownBy(() -> Centre.frozenOn(nine)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"9,1,5,3,7,2,8,4,6,10,11 | 6", "1,2,3,4,5,6.5,7,8,9,10 | 5.75"})
    void freezesTheCentreAtTheMedian(String baseline, BigDecimal median) {
        assertThat(Centre.frozenOn(Series.numbers(baseline)).value()).isEqualByComparingTo(median);
        assertThat(Centre.ownMedianOf(Series.numbers(baseline)).value()).isEqualByComparingTo(median);
    }

    private static FalseAlarms rate(Centre centre, int points, int above) {
        return AnhoejRule.statedFor(RunChart.of(alternating(points, above), centre, Direction.HIGHER_IS_BETTER))
                .orElseThrow()
                .falseAlarms();
    }

    private static List<BigDecimal> alternating(int points, int above) {
        return Series.of("+".repeat(above) + "-".repeat(points - above));
    }
}
