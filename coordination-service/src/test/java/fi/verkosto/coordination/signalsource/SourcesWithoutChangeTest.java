package fi.verkosto.coordination.signalsource;

import static fi.verkosto.coordination.indicator.Definitions.aDefinition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.verkosto.coordination.indicator.Indicator;
import fi.verkosto.coordination.indicator.MeasuredIndicators;
import fi.verkosto.coordination.indicatorvalue.SeriesOfNow;
import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.coordination.programme.ProjectTimes;
import fi.verkosto.coordination.signal.Findings;
import fi.verkosto.coordination.signal.FoundSignal;
import fi.verkosto.coordination.signal.Watch;
import fi.verkosto.coordination.timeline.PlayedTimelines;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A thousand programmes of six networks in which nothing ever changes, through all that is computed between the rows of the database and
 * the signals: each source is wrong as often as its rule says, within a point.
 */
class SourcesWithoutChangeTest {

    private static final int PROGRAMMES = 1_000;
    private static final int NETWORKS = 6;
    private static final double ONE_POINT = 0.01;
    private static final LocalDate START = LocalDate.of(2019, 1, 1);
    private static final LocalDate END = LocalDate.of(2020, 12, 31);
    private static final Programme PROGRAMME = ProjectTimes.lasting(START, END);

    @ParameterizedTest
    @CsvSource({"10, 0.0449", "12, 0.0430", "14, 0.0605", "16, 0.0467", "18, 0.0585", "20, 0.0706", "24, 0.0662"})
    void chartsAboutAKnownLevelAlarmAsOftenAsTheTableSays(int months, double table) {
        Indicator level = MeasuredIndicators.inUse(
                new UUID(4, 1), aDefinition().knownLevel("50").build());

        assertThat(alarmsOf(level, months)).isEqualTo(table, within(ONE_POINT));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 16, 24})
    void chartsAboutTheirOwnMedianAlarmAsOftenAsTheySay(int months) {
        Indicator own = MeasuredIndicators.inUse(new UUID(4, 1), aDefinition().build());
        double stated = RunChartSignals.found(List.of(changed(own, months)), Set.of())
                .found()
                .getFirst()
                .rule()
                .falseAlarms()
                .rate()
                .doubleValue();

        assertThat(alarmsOf(own, months)).isEqualTo(stated, within(ONE_POINT));
    }

    /** Eight milestones in 24 months, each reached about when it is planned, with a standard deviation of a month. */
    @Test
    void punctualNetworksAreBehindAsOftenAsIsStated() {
        List<LocalDate> planned = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> START.plusMonths(3L * number).minusDays(1))
                .toList();
        List<LocalDate> looks =
                IntStream.rangeClosed(5, 24).mapToObj(START::plusMonths).toList();
        Random random = new Random(20181022);
        Tally tally = new Tally();
        for (int network = 0; network < PROGRAMMES; network++) {
            List<LocalDate> reached = planned.stream()
                    .map(day -> day.plusDays(Math.round(30.4 * random.nextGaussian())))
                    .toList();
            looks.forEach(today -> tally.count(PlanSignals.found(
                    List.of(reachedBy(today, planned, reached).on(today)),
                    new Watch(PROGRAMME, List.of(), today.minusMonths(1), today))));
        }

        assertThat(tally.rate("EARNED_SCHEDULE")).isEqualTo(tally.stated("EARNED_SCHEDULE"), within(ONE_POINT));
    }

    /** Forecasts that are made anew each month, and lie about the plan: of three in a row, one order of six is rising. */
    @Test
    void forecastsAreLaterTwiceInARowAsOftenAsIsStated() {
        Random random = new Random(20181022);
        Tally tally = new Tally();
        for (int network = 0; network < PROGRAMMES * NETWORKS; network++) {
            LocalDate planned = START.plusMonths(18);
            PlayedTimelines timeline = new PlayedTimelines(START, List.of(planned));
            for (int report = 1; report <= 4; report++) {
                timeline.isForecast(
                        1, Map.entry(START.plusMonths(report), planned.plusDays(random.nextInt(-9_999, 9_999))));
            }
            LocalDate today = START.plusMonths(4).plusDays(1);
            tally.count(PlanSignals.found(
                    List.of(timeline.on(today)), new Watch(PROGRAMME, List.of(), today.minusDays(1), today)));
        }

        assertThat(tally.rate("MILESTONE_LATER_TWICE"))
                .isEqualTo(tally.stated("MILESTONE_LATER_TWICE"), within(ONE_POINT));
    }

    /** With gaps of 100 working days on average, lest the month that is agreed matters, or that days are whole. */
    @ParameterizedTest
    @ValueSource(ints = {5, 10})
    void networksThatAreHeardByChanceAreSilentAsOftenAsIsStated(int gaps) {
        List<LocalDate> working = START.minusYears(90)
                .datesUntil(END)
                .filter(day -> !SilenceSignals.isFree(day))
                .toList();
        Random random = new Random(20181022);
        Tally tally = new Tally();
        for (int network = 0; network < PROGRAMMES * NETWORKS; network++) {
            List<LocalDate> heard = new ArrayList<>();
            int today = working.size() - 1;
            int day = today - exponential(random);
            for (int gap = 0; gap <= gaps; gap++) {
                heard.addFirst(working.get(day));
                day -= exponential(random);
            }
            LocalDate last = heard.getLast();
            tally.count(SilenceSignals.found(
                    Map.of(new UUID(2, network), heard), new Watch(PROGRAMME, List.of(), last, working.get(today))));
        }

        assertThat(tally.rate("SILENCE")).isEqualTo(0.05, within(ONE_POINT));
        assertThat(tally.stated("SILENCE")).isEqualTo(0.05, within(0.0001));
    }

    private static int exponential(Random random) {
        return 1 + (int) Math.round(-100 * Math.log(1 - random.nextDouble()));
    }

    private static PlayedTimelines reachedBy(LocalDate today, List<LocalDate> planned, List<LocalDate> reached) {
        PlayedTimelines timeline = new PlayedTimelines(START, planned);
        for (int number = 1; number <= planned.size(); number++) {
            LocalDate day = reached.get(number - 1);
            if (day.isBefore(today)) {
                timeline.isDone(number, day);
            }
        }
        return timeline;
    }

    private static double alarmsOf(Indicator indicator, int months) {
        Random random = new Random(20181022);
        List<SeriesOfNow> all = new ArrayList<>();
        for (int network = 0; network < PROGRAMMES * NETWORKS; network++) {
            all.add(series(
                    network,
                    indicator,
                    IntStream.range(0, months)
                            .mapToObj(_ -> BigDecimal.valueOf(50 + random.nextGaussian())
                                    .setScale(9, RoundingMode.HALF_UP))
                            .toList()));
        }
        return (double) RunChartSignals.found(all, Set.of()).found().size() / all.size();
    }

    /** As many values below as above, in two runs, so that it speaks up and says how often it is wrong. */
    private static SeriesOfNow changed(Indicator indicator, int months) {
        return series(
                0,
                indicator,
                IntStream.range(0, months).mapToObj(BigDecimal::valueOf).toList());
    }

    private static SeriesOfNow series(int network, Indicator indicator, List<BigDecimal> values) {
        List<String> periods = IntStream.range(0, values.size())
                .mapToObj(month -> YearMonth.from(START).plusMonths(month).toString())
                .toList();
        return new SeriesOfNow(new UUID(2, network), indicator, 1, periods, values);
    }

    /** What was found and how often there was something new to look at, by rule. */
    private static final class Tally {

        private final List<Findings> all = new ArrayList<>();

        void count(Findings findings) {
            all.add(findings);
        }

        /** Of all looks, how many found something. */
        double rate(String rule) {
            long found = all.stream()
                    .flatMap(findings -> findings.found().stream())
                    .map(FoundSignal::rule)
                    .filter(stated -> stated.rule().id().equals(rule))
                    .count();
            return (double) found
                    / looks(rule).stream().mapToLong(Findings.Look::times).sum();
        }

        /** How many false alarms a look was said to bring. */
        double stated(String rule) {
            return looks(rule).stream()
                            .mapToDouble(look -> look.expected().doubleValue())
                            .sum()
                    / looks(rule).stream().mapToLong(Findings.Look::times).sum();
        }

        private List<Findings.Look> looks(String rule) {
            return all.stream()
                    .flatMap(findings -> findings.looks().stream())
                    .filter(look -> look.rule().equals(rule))
                    .toList();
        }
    }
}
