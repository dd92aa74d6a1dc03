package fi.verkosto.coordination.schedule;

import static fi.verkosto.coordination.schedule.EarnedSchedule.Progress.NOTHING_EARNED;
import static fi.verkosto.coordination.schedule.EarnedSchedule.Progress.UNDER_WAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EarnedScheduleTest {

    private static final Plan FIVE_MONTHS = plan("10,30,60,80,100");

    @Test
    void isTwoAndAHalfMonthsOfFourInTheExample() {
        EarnedSchedule schedule = EarnedSchedule.of(FIVE_MONTHS, new BigDecimal("45"), 4);

        assertThat(schedule)
                .isEqualTo(new EarnedSchedule(
                        UNDER_WAY, 4, 5, new BigDecimal("2.50"), new BigDecimal("0.625"), new BigDecimal("8.0")));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, 0.00, 0.000, ",
        "5, 1, 0.50, 0.500, 10.0",
        "10, 1, 1.00, 1.000, 5.0",
        "60, 2, 3.00, 1.500, 3.3",
        "99, 7, 4.95, 0.707, 7.1",
        "100, 4, 5.00, 1.250, 4.0",
        "100, 9, 5.00, 0.556, 9.0"
    })
    void interpolatesWithinAMonth(BigDecimal earned, int gone, String months, String index, String forecast) {
        EarnedSchedule schedule = EarnedSchedule.of(FIVE_MONTHS, earned, gone);

        assertThat(schedule.months()).isEqualTo(months);
        assertThat(schedule.index()).isEqualTo(index);
        assertThat(schedule.forecastMonths()).isEqualTo(forecast == null ? null : new BigDecimal(forecast));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, NOT_STARTED", "0, 2, NOTHING_EARNED", "1, 2, UNDER_WAY", "100.0, 2, COMPLETE", "100, 0, COMPLETE"
    })
    void saysHowFarItIs(BigDecimal earned, int gone, EarnedSchedule.Progress progress) {
        assertThat(EarnedSchedule.of(FIVE_MONTHS, earned, gone).progress()).isEqualTo(progress);
    }

    /** Also of who has done something in the first month: nothing of the time has gone to reckon with. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "10"})
    void hasNoIndexBeforeAnythingCanBeLate(BigDecimal earned) {
        EarnedSchedule schedule = EarnedSchedule.of(FIVE_MONTHS, earned, 0);

        assertThat(schedule.index()).isNull();
        assertThat(schedule.forecastMonths()).isNull();
    }

    /** Planned until month 2 and then not before month 5: whoever has done it is on time in months 2, 3 and 4. */
    @ParameterizedTest
    @CsvSource({"1, 2.00, 2.000", "2, 2.00, 1.000", "3, 3.00, 1.000", "4, 4.00, 1.000", "5, 4.00, 0.800"})
    void isOnTimeWhileThePlanStandsStill(int gone, BigDecimal months, BigDecimal index) {
        EarnedSchedule schedule = EarnedSchedule.of(plan("10,30,30,30,100"), new BigDecimal("30"), gone);

        assertThat(schedule.months()).isEqualTo(months);
        assertThat(schedule.index()).isEqualTo(index);
    }

    @ParameterizedTest
    @CsvSource({"1, 1.000", "2, 1.000", "3, 0.667"})
    void isOnTimeWithNothingWhileNothingIsPlanned(int gone, BigDecimal index) {
        EarnedSchedule schedule = EarnedSchedule.of(plan("0,0,50,100"), BigDecimal.ZERO, gone);

        assertThat(schedule.progress()).isEqualTo(NOTHING_EARNED);
        assertThat(schedule.index()).isEqualTo(index);
        assertThat(schedule.forecastMonths()).isNull();
    }

    @Test
    void doesNotDependOnTheUnitOfWeights() {
        Plan inFractions = plan("0.1,0.3,0.6,0.8,1");

        assertThat(EarnedSchedule.of(inFractions, new BigDecimal("0.45"), 4))
                .isEqualTo(EarnedSchedule.of(FIVE_MONTHS, new BigDecimal("45"), 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100.01"})
    void refusesWhatNobodyCanEarn(BigDecimal earned) {
        assertThatThrownBy(() -> EarnedSchedule.of(FIVE_MONTHS, earned, 4))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0,0", "10,5", "-1,5", "10,20,20"})
    void refusesWhatIsNoPlan(String cumulative) {
        assertThatThrownBy(() -> plan(cumulative)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isPlannedByMilestonesInAnyOrder() {
        List<PlannedMilestone> milestones = List.of(
                new PlannedMilestone(new BigDecimal("40"), 4),
                new PlannedMilestone(new BigDecimal("25"), 2),
                new PlannedMilestone(new BigDecimal("35"), 2));

        assertThat(Plan.of(milestones)).isEqualTo(plan("0,60,60,100"));
        assertThatThrownBy(() -> Plan.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "45, 4, BEHIND",
        "60, 4, BEHIND",
        "64, 4, NOT_BEHIND",
        "0, 1, BEHIND",
        "0, 0, TOO_EARLY",
        "100, 12, NOT_BEHIND"
    })
    void isBehindBelowFourFifths(BigDecimal earned, int gone, ScheduleAnswer answer) {
        assertThat(EarnedScheduleRule.answer(EarnedSchedule.of(FIVE_MONTHS, earned, gone)))
                .isEqualTo(answer);
    }

    /** 3.2 months of four are four fifths, a little less is less; a fifth of ten months is two. */
    @ParameterizedTest
    @CsvSource({"32, 4, NOT_BEHIND", "31.9, 4, BEHIND", "0, 1, TOO_EARLY", "0, 2, BEHIND"})
    void isBehindBeyondItsThresholdsOnly(BigDecimal earned, int gone, ScheduleAnswer answer) {
        Plan tenMonths = plan("10,20,30,40,50,60,70,80,90,100");

        assertThat(EarnedScheduleRule.answer(EarnedSchedule.of(tenMonths, earned, gone)))
                .isEqualTo(answer);
    }

    private static Plan plan(String cumulative) {
        return new Plan(Stream.of(cumulative.split(",")).map(BigDecimal::new).toList());
    }
}
