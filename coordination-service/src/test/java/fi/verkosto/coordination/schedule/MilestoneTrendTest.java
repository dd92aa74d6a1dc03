package fi.verkosto.coordination.schedule;

import static fi.verkosto.coordination.schedule.TrendAnswer.FIRST_MOVED_AT_THE_END;
import static fi.verkosto.coordination.schedule.TrendAnswer.LATER_TWICE_IN_A_ROW;
import static fi.verkosto.coordination.schedule.TrendAnswer.STEADY;
import static fi.verkosto.coordination.schedule.TrendAnswer.TOO_FEW_REPORTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.coordination.rule.FalseAlarms;
import fi.verkosto.coordination.rule.FalseAlarms.Origin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestoneTrendTest {

    private static final Period MONTHLY = Period.ofMonths(1);

    /** Reports on the first of each month of 2019, from January on; forecasts as days of the year. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "250 260 270         | LATER_TWICE_IN_A_ROW",
                "250 250 260 261     | LATER_TWICE_IN_A_ROW",
                "250 240 245 250     | LATER_TWICE_IN_A_ROW",
                "250 260 260 270     | STEADY",
                "250 260 270 270     | STEADY",
                "250 260 270 265     | STEADY",
                "250 250 250         | STEADY",
                "250 250             | TOO_FEW_REPORTS",
                "250 260             | TOO_FEW_REPORTS",
                "250                 | TOO_FEW_REPORTS"
            })
    void findsWhatBecomesLaterTwiceInARow(String forecasts, TrendAnswer answer) {
        assertThat(MilestoneTrend.of(monthly(forecasts), MONTHLY).answer()).isEqualTo(answer);
    }

    /** Due on 10 May 2019, day 130; the last reporting period begins after 10 April. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The report of 1 May is the first to say so.
                "130 130 130 130 160 | FIRST_MOVED_AT_THE_END",
                // That of 1 April would still have left more than a month.
                "130 130 130 160     | STEADY",
                // And that of 1 June comes after the day itself.
                "130 130 130 130 130 160 | FIRST_MOVED_AT_THE_END",
                "130 130 130 135 160 | LATER_TWICE_IN_A_ROW",
                "130 120 130 130 160 | STEADY",
                "130 130 130 130 120 | STEADY"
            })
    void findsWhatIsFirstToldWhenItIsDue(String forecasts, TrendAnswer answer) {
        assertThat(MilestoneTrend.of(monthly(forecasts), MONTHLY).answer()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"2019-04-10, STEADY", "2019-04-11, FIRST_MOVED_AT_THE_END"})
    void beginsTheLastPeriodTheDayAfter(LocalDate told, TrendAnswer answer) {
        LocalDate due = LocalDate.of(2019, 5, 10);
        List<ReportedForecast> forecasts = List.of(
                new ReportedForecast(LocalDate.of(2019, 1, 1), due),
                new ReportedForecast(LocalDate.of(2019, 3, 1), due),
                new ReportedForecast(told, due.plusDays(20)));

        assertThat(MilestoneTrend.of(forecasts, MONTHLY).answer()).isEqualTo(answer);
    }

    @Test
    void needsNoThirdReportForWhatIsToldAtTheEnd() {
        assertThat(MilestoneTrend.of(reports(1, "130", 5, "150"), MONTHLY).answer())
                .isEqualTo(FIRST_MOVED_AT_THE_END);
    }

    @Test
    void doesNotBlameWhoPlannedItWithinTheLastPeriod() {
        assertThat(MilestoneTrend.of(reports(4, "95", 5, "150"), MONTHLY).answer())
                .isEqualTo(TOO_FEW_REPORTS);
    }

    @Test
    void tellsHowMuchLaterItIsThanPlanned() {
        assertThat(MilestoneTrend.of(monthly("250 260 245"), MONTHLY)).isEqualTo(new MilestoneTrend(STEADY, 3, -5));
        assertThat(MilestoneTrend.of(monthly("250 260 270"), MONTHLY))
                .isEqualTo(new MilestoneTrend(LATER_TWICE_IN_A_ROW, 3, 20));
    }

    @Test
    void refusesReportsOutOfOrder() {
        List<ReportedForecast> sameDay = reports(3, "130", 3, "150");

        assertThatThrownBy(() -> MilestoneTrend.of(sameDay, MONTHLY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MilestoneTrend.of(List.of(), MONTHLY)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Every order of three forecasts, equal ones included, has at most one part in six that rises. */
    @Test
    void statesABoundThatHoldsForEveryThreeForecasts() {
        assertThat(MilestoneTrendRule.laterTwice().falseAlarms())
                .isEqualTo(new FalseAlarms(new BigDecimal("0.1667"), Origin.AT_MOST));
        assertThat(partThatRises("240 250 260")).isEqualTo(1);
        assertThat(partThatRises("240 250 250")).isZero();
        assertThat(partThatRises("250 250 250")).isZero();
    }

    @Test
    void statesABoundThatFallsWithTheReports() {
        MilestoneTrend trend = MilestoneTrend.of(monthly("130 130 130 130 160"), MONTHLY);

        assertThat(MilestoneTrendRule.movedAtTheEnd(trend).falseAlarms())
                .isEqualTo(new FalseAlarms(new BigDecimal("0.2"), Origin.AT_MOST));
    }

    private static long partThatRises(String forecasts) {
        List<String> three = List.of(forecasts.split(" "));
        int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
        return Stream.of(orders)
                .map(order -> three.get(order[0]) + " " + three.get(order[1]) + " " + three.get(order[2]))
                .filter(order -> MilestoneTrend.of(monthly(order), MONTHLY).answer() == LATER_TWICE_IN_A_ROW)
                .count();
    }

    private static List<ReportedForecast> monthly(String forecasts) {
        List<ReportedForecast> reports = new ArrayList<>();
        for (String forecast : List.of(forecasts.trim().split(" "))) {
            reports.add(report(reports.size() + 1, forecast));
        }
        return reports;
    }

    private static List<ReportedForecast> reports(int month, String forecast, int laterMonth, String laterForecast) {
        return List.of(report(month, forecast), report(laterMonth, laterForecast));
    }

    private static ReportedForecast report(int month, String dayOfYear) {
        return new ReportedForecast(
                LocalDate.of(2019, month, 1), LocalDate.ofYearDay(2019, Integer.parseInt(dayOfYear)));
    }
}
