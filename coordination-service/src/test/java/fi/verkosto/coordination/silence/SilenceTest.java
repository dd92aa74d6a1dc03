package fi.verkosto.coordination.silence;

import static fi.verkosto.coordination.silence.SilenceAnswer.HEARD;
import static fi.verkosto.coordination.silence.SilenceAnswer.SILENT;
import static fi.verkosto.coordination.silence.SilenceAnswer.TOO_FEW_GAPS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.verkosto.coordination.rule.FalseAlarms;
import fi.verkosto.coordination.rule.FalseAlarms.Origin;
import fi.verkosto.coordination.rule.Threshold;
import fi.verkosto.coordination.rule.Threshold.Unit;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SilenceTest {

    private static final Predicate<LocalDate> NO_DAY_FREE = Set.<LocalDate>of()::contains;
    private static final Period FORTNIGHTLY = Period.ofDays(14);
    private static final LocalDate START = LocalDate.of(2019, 1, 7);

    /** The less is known of the mean, the more of it; of a mean that is known, −ln 0.05 = 3.00. */
    @ParameterizedTest
    @CsvSource({"5, 4.1028", "10, 3.4928", "20, 3.2317", "100, 3.0411", "100000, 2.9958"})
    void takesThreeMeansForTheLongestThatChanceBringsOnceTheyAreKnown(int gaps, BigDecimal factor) {
        assertThat(Silence.factor(gaps)).isEqualByComparingTo(factor);
    }

    /** Gaps of ten days on average: 41.03 days are the longest, and 42 are too long. */
    @ParameterizedTest
    @CsvSource({"0, HEARD", "41, HEARD", "42, SILENT", "300, SILENT"})
    void isLongerThanItsOwnRhythm(int days, SilenceAnswer answer) {
        List<LocalDate> heard = everyTenDays(5);
        Silence silence = Silence.of(heard, FORTNIGHTLY, heard.getLast().plusDays(days), NO_DAY_FREE);

        assertThat(silence).isEqualTo(new Silence(answer, 5, days, 14, new BigDecimal("41.03")));
    }

    @ParameterizedTest
    @CsvSource({"30, HEARD", "60, HEARD", "61, SILENT"})
    void isLongerThanTheAgreedRhythm(int days, SilenceAnswer answer) {
        List<LocalDate> heard = everyTenDays(5);

        assertThat(Silence.of(heard, Period.ofDays(60), heard.getLast().plusDays(days), NO_DAY_FREE)
                        .answer())
                .isEqualTo(answer);
    }

    @Test
    void needsFiveGaps() {
        List<LocalDate> fourGaps = everyTenDays(4);
        Silence silence = Silence.of(fourGaps, FORTNIGHTLY, fourGaps.getLast().plusDays(300), NO_DAY_FREE);

        assertThat(silence).isEqualTo(new Silence(TOO_FEW_GAPS, 4, 300, 14, null));
        assertThat(SilenceRule.statedFor(silence)).isEmpty();
    }

    @Test
    void knowsNoRhythmOfWhoWasNeverHeard() {
        assertThat(Silence.of(List.of(), FORTNIGHTLY, START, NO_DAY_FREE))
                .isEqualTo(new Silence(TOO_FEW_GAPS, 0, 0, 0, null));
    }

    @Test
    void countsSeveralTimesOnADayAsOneInAnyOrder() {
        List<LocalDate> heard = new ArrayList<>(everyTenDays(5));
        heard.addAll(everyTenDays(5));
        Collections.shuffle(heard, new Random(1));
        LocalDate today = START.plusDays(80);

        assertThat(Silence.of(heard, FORTNIGHTLY, today, NO_DAY_FREE))
                .isEqualTo(Silence.of(everyTenDays(5), FORTNIGHTLY, today, NO_DAY_FREE));
    }

    /** Each Monday until 17 December 2018; from there to 7 January 2019 are 15 weekdays, and four of them are free. */
    @Test
    void leavesOutHolidaysAndWeekends() {
        LocalDate last = LocalDate.of(2018, 12, 17);
        List<LocalDate> mondays =
                IntStream.rangeClosed(0, 5).mapToObj(last::minusWeeks).toList();
        Set<LocalDate> holidays = Set.of(
                LocalDate.of(2018, 12, 6),
                LocalDate.of(2018, 12, 24),
                LocalDate.of(2018, 12, 25),
                LocalDate.of(2018, 12, 26),
                LocalDate.of(2019, 1, 1));
        Predicate<LocalDate> free = day -> holidays.contains(day)
                || day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY;

        Silence silence = Silence.of(mondays, Period.ofWeeks(2), LocalDate.of(2019, 1, 7), free);

        assertThat(silence.openGap()).isEqualTo(11);
        assertThat(silence.agreed()).isEqualTo(7);
        // 24 days in five gaps, Independence Day left out.
        assertThat(silence.longestByOwn()).isEqualTo("19.69");
        assertThat(silence.answer()).isEqualTo(HEARD);
        assertThat(Silence.of(mondays, Period.ofWeeks(2), LocalDate.of(2019, 1, 18), free)
                        .answer())
                .isEqualTo(SILENT);
    }

    @Test
    void refusesWhatHasNotBeenHeardYet() {
        assertThatThrownBy(() -> Silence.of(everyTenDays(5), FORTNIGHTLY, START, NO_DAY_FREE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void statesWhatItWasHeldAgainst() {
        Silence silence = Silence.of(everyTenDays(5), FORTNIGHTLY, START.plusDays(90), NO_DAY_FREE);

        assertThat(SilenceRule.statedFor(silence).orElseThrow().thresholds())
                .containsExactly(
                        Threshold.of("agreedRhythm", 14, Unit.DAYS),
                        new Threshold("longestByOwnRhythm", new BigDecimal("41.03"), Unit.DAYS),
                        new Threshold("factorOfOwnMean", new BigDecimal("4.1028"), Unit.RATIO),
                        Threshold.of("fewestGaps", 5, Unit.GAPS));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 20, 100})
    void statesTheSameRateHoweverManyGapsItKnows(int gaps) {
        assertThat(rate(gaps)).isEqualTo(new FalseAlarms(new BigDecimal("0.05"), Origin.AT_MOST));
    }

    /** With gaps of 200 days on average, lest it matters that days are whole. */
    @ParameterizedTest
    @ValueSource(ints = {5, 10, 20})
    void isWrongAsOftenAsIsStatedWhereGapsComeByChance(int gaps) {
        Random random = new Random(20181022);
        int trials = 10_000;
        int alarms = 0;
        for (int trial = 0; trial < trials; trial++) {
            List<LocalDate> heard = new ArrayList<>(List.of(START));
            for (int gap = 0; gap < gaps; gap++) {
                heard.add(heard.getLast().plusDays(exponential(random)));
            }
            LocalDate today = heard.getLast().plusDays(exponential(random));
            alarms += Silence.of(heard, Period.ofDays(1), today, NO_DAY_FREE).answer() == SILENT ? 1 : 0;
        }

        assertThat((double) alarms / trials).isEqualTo(rate(gaps).rate().doubleValue(), within(0.01));
    }

    private static long exponential(Random random) {
        return 1 + Math.round(-200 * Math.log(1 - random.nextDouble()));
    }

    private static FalseAlarms rate(int gaps) {
        List<LocalDate> heard = everyTenDays(gaps);
        Silence silence = Silence.of(heard, FORTNIGHTLY, heard.getLast(), NO_DAY_FREE);
        return SilenceRule.statedFor(silence).orElseThrow().falseAlarms();
    }

    private static List<LocalDate> everyTenDays(int gaps) {
        return IntStream.rangeClosed(0, gaps)
                .mapToObj(gap -> START.plusDays(10L * gap))
                .toList();
    }
}
