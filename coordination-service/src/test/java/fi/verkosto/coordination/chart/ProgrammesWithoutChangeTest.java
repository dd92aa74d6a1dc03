package fi.verkosto.coordination.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.verkosto.coordination.chart.Series.Distribution;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A thousand programmes of six networks with four indicators each, in which nothing ever changes. */
class ProgrammesWithoutChangeTest {

    private static final int PROGRAMMES = 1_000;
    private static final int NETWORKS = 6;
    private static final int MONTHS = 24;
    private static final int CHARTS = NETWORKS * Distribution.values().length;
    private static final double ONE_POINT = 0.01;
    private static final double ONE_IN_A_THOUSAND = 0.001;
    private static final Centre TRUE_MEDIAN = new Centre.Given(BigDecimal.ZERO);

    @ParameterizedTest
    @CsvSource({"10, 0.0449", "12, 0.0430", "14, 0.0605", "16, 0.0467", "18, 0.0585", "20, 0.0706", "24, 0.0662"})
    void alarmAboutATrueMedianAsOftenAsTheTableSays(int months, double table) {
        assertThat(alarms(months, 0, (baseline, values) -> TRUE_MEDIAN)).isEqualTo(table, within(ONE_POINT));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 12, 13, 24, 25})
    void alarmAboutTheMedianOfABaselineAsOftenAsIsStated(int baselineMonths) {
        double stated = stated(new Centre.Frozen(BigDecimal.ZERO, baselineMonths));

        assertThat(alarms(MONTHS, baselineMonths, (baseline, values) -> Centre.frozenOn(baseline)))
                .isEqualTo(stated, within(ONE_POINT));
    }

    @Test
    void alarmAboutTheirOwnMedianAsOftenAsIsStated() {
        double stated = stated(new Centre.OwnMedian(BigDecimal.ZERO));

        assertThat(alarms(MONTHS, 0, (baseline, values) -> Centre.ownMedianOf(values)))
                .isEqualTo(stated, within(ONE_POINT));
    }

    /** What is said of a value that is added is what the values of all these programmes bring. */
    @Test
    void bringAsManyNewAlarmsWithEachValueAsIsStated() {
        assertThat(newAlarmsEachMonth(0, (_, _) -> TRUE_MEDIAN) / CHARTS)
                .isEqualTo(newWithEachValue(TRUE_MEDIAN), within(ONE_IN_A_THOUSAND));
        assertThat(newAlarmsEachMonth(12, (baseline, _) -> Centre.frozenOn(baseline)) / CHARTS)
                .isEqualTo(newWithEachValue(new Centre.Frozen(BigDecimal.ZERO, 12)), within(ONE_IN_A_THOUSAND));
        assertThat(newAlarmsEachMonth(0, (_, values) -> Centre.ownMedianOf(values)) / CHARTS)
                .isEqualTo(newWithEachValue(new Centre.OwnMedian(BigDecimal.ZERO)), within(ONE_IN_A_THOUSAND));
    }

    private static double newWithEachValue(Centre centre) {
        return AnhoejRule.newWithEachValue(centre).rate().doubleValue();
    }

    /** Who looks every month hears each false alarm once; a chart that has alarmed goes on for some months. */
    @Test
    void bringOneNewAlarmInThreeOrFourMonths() {
        assertThat(newAlarmsEachMonth(0, (_, _) -> TRUE_MEDIAN)).isEqualTo(0.28, within(0.03));
    }

    @Test
    void bringOneNewAlarmInTwoMonthsAfterAYearOfBaseline() {
        assertThat(newAlarmsEachMonth(12, (baseline, _) -> Centre.frozenOn(baseline)))
                .isEqualTo(0.49, within(0.03));
    }

    /** In one programme, from the first month on that a chart can alarm. */
    private static double newAlarmsEachMonth(
            int baselineMonths, BiFunction<List<BigDecimal>, List<BigDecimal>, Centre> centre) {
        long alarms = series(MONTHS, baselineMonths)
                .mapToLong(chart -> newAlarms(chart.values(), known -> centre.apply(chart.baseline(), known)))
                .sum();
        return (double) alarms / PROGRAMMES / (MONTHS - RunLimits.FEWEST_POINTS + 1);
    }

    private static long newAlarms(List<BigDecimal> values, Function<List<BigDecimal>, Centre> centre) {
        return IntStream.rangeClosed(RunLimits.FEWEST_POINTS, MONTHS)
                .filter(month ->
                        alarms(values.subList(0, month), centre) && !alarms(values.subList(0, month - 1), centre))
                .count();
    }

    private static boolean alarms(List<BigDecimal> known, Function<List<BigDecimal>, Centre> centre) {
        return alarms(known, centre.apply(known));
    }

    private static boolean alarms(List<BigDecimal> values, Centre centre) {
        return !RunChart.of(values, centre, Direction.HIGHER_IS_BETTER)
                .signals()
                .isEmpty();
    }

    /** The part of all charts that alarm. */
    private static double alarms(
            int months, int baselineMonths, BiFunction<List<BigDecimal>, List<BigDecimal>, Centre> centre) {
        return series(months, baselineMonths)
                .mapToInt(chart -> alarms(chart.values(), centre.apply(chart.baseline(), chart.values())) ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private static Stream<Charted> series(int months, int baselineMonths) {
        return LongStream.range(0, PROGRAMMES)
                .mapToObj(Random::new)
                .flatMap(random -> IntStream.range(0, NETWORKS)
                        .boxed()
                        .flatMap(network -> Stream.of(Distribution.values()))
                        .map(distribution -> new Charted(
                                Series.withoutChange(distribution, baselineMonths, random),
                                Series.withoutChange(distribution, months, random))));
    }

    private static double stated(Centre centre) {
        RunChart chart = RunChart.of(Series.of("+-".repeat(MONTHS / 2)), centre, Direction.HIGHER_IS_BETTER);
        return AnhoejRule.statedFor(chart).orElseThrow().falseAlarms().rate().doubleValue();
    }

    private record Charted(List<BigDecimal> baseline, List<BigDecimal> values) {}
}
