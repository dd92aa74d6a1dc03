package fi.verkosto.review.correction;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.time.FinnishHolidays;
import fi.verkosto.api.time.FreeDay;
import fi.verkosto.review.correction.TimeLimit.Skipped;
import fi.verkosto.review.decisionletter.Delivery;
import fi.verkosto.review.decisionletter.Periods;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when a correction can be requested, step by step. The days are those of the law and of anchors that were published. */
class TimeLimitTest {

    private static final LocalTime CLOSES = LocalTime.of(16, 15);

    @ParameterizedTest
    @CsvSource({
        "POST, 2019-01-21, 2019-01-28, 2019-02-27, 2019-02-27",
        "ELECTRONIC, 2019-01-21, 2019-01-24, 2019-02-23, 2019-02-25",
        "ARRIVED_AT_AUTHORITY, 2019-01-23, 2019-01-23, 2019-02-22, 2019-02-22",
        "ELECTRONIC, 2019-11-21, 2019-11-24, 2019-12-24, 2019-12-27",
        "ELECTRONIC, 2019-03-29, 2019-04-01, 2019-05-01, 2019-05-02",
        "ELECTRONIC, 2019-11-03, 2019-11-06, 2019-12-06, 2019-12-09",
        "POST, 2019-03-12, 2019-03-19, 2019-04-18, 2019-04-18"
    })
    void isReckonedFromHowTheDecisionBecameKnown(
            Delivery delivery, LocalDate sentOn, LocalDate knownOn, LocalDate thirtieth, LocalDate lastDay) {
        TimeLimit limit = limit(delivery, sentOn);

        assertThat(limit.knownOn()).isEqualTo(knownOn);
        assertThat(limit.firstDay()).isEqualTo(knownOn.plusDays(1));
        assertThat(limit.thirtiethDay()).isEqualTo(thirtieth);
        assertThat(limit.lastDay()).isEqualTo(lastDay);
    }

    @Test
    void namesEachDayThatItIsMovedBy() {
        assertThat(limit(Delivery.ELECTRONIC, LocalDate.of(2019, 11, 21)).skipped())
                .containsExactly(
                        new Skipped(LocalDate.of(2019, 12, 24), FreeDay.CHRISTMAS_EVE),
                        new Skipped(LocalDate.of(2019, 12, 25), FreeDay.CHRISTMAS_DAY),
                        new Skipped(LocalDate.of(2019, 12, 26), FreeDay.BOXING_DAY));
        assertThat(limit(Delivery.ARRIVED_AT_AUTHORITY, LocalDate.of(2019, 3, 20))
                        .skipped())
                .extracting(Skipped::why)
                .containsExactly(FreeDay.GOOD_FRIDAY, FreeDay.SATURDAY, FreeDay.EASTER, FreeDay.EASTER_MONDAY);
        assertThat(limit(Delivery.ARRIVED_AT_AUTHORITY, LocalDate.of(2019, 5, 22))
                        .skipped())
                .extracting(Skipped::why)
                .containsExactly(FreeDay.MIDSUMMER_EVE, FreeDay.MIDSUMMER_DAY, FreeDay.SUNDAY);
        assertThat(limit(Delivery.ARRIVED_AT_AUTHORITY, LocalDate.of(2019, 4, 30))
                        .skipped())
                .extracting(Skipped::why)
                .containsExactly(FreeDay.ASCENSION_DAY);
        assertThat(limit(Delivery.POST, LocalDate.of(2019, 1, 21)).skipped()).isEmpty();
    }

    @Test
    void isShownStepByStepInThreeLanguages() {
        List<TimeLimitStep> steps = TimeLimitStep.of(limit(Delivery.ELECTRONIC, LocalDate.of(2019, 1, 21)));

        assertThat(steps)
                .extracting(TimeLimitStep::code)
                .containsExactly("SENT", "PRESUMED_KNOWN", "FIRST_DAY", "THIRTIETH_DAY", "MOVED", "MOVED", "LAST_DAY");
        assertThat(steps)
                .extracting(step -> step.day().toString())
                .containsExactly(
                        "2019-01-21",
                        "2019-01-24",
                        "2019-01-25",
                        "2019-02-23",
                        "2019-02-23",
                        "2019-02-24",
                        "2019-02-25");
        assertThat(steps)
                .extracting(step -> step.words().fi())
                .element(4)
                .asString()
                .contains("lauantai");
        assertThat(steps)
                .extracting(step -> step.words().sv())
                .element(5)
                .asString()
                .contains("söndag");
        assertThat(steps)
                .extracting(step -> step.words().en())
                .last()
                .asString()
                .contains("16:15");
        assertThat(TimeLimitStep.of(limit(Delivery.ARRIVED_AT_AUTHORITY, LocalDate.of(2019, 1, 23))))
                .extracting(TimeLimitStep::code)
                .containsExactly("ARRIVED", "PRESUMED_KNOWN", "FIRST_DAY", "THIRTIETH_DAY", "LAST_DAY");
    }

    /** 16:15 in Finland is 14:15Z in winter and 13:15Z in summer. Five seconds after it were late (KHO 10.3.2016/780). */
    @ParameterizedTest
    @CsvSource({
        "2019-01-21, 2019-02-25T14:14:59Z, false",
        "2019-01-21, 2019-02-25T14:15:00Z, false",
        "2019-01-21, 2019-02-25T14:15:00.999Z, false",
        "2019-01-21, 2019-02-25T14:15:01Z, true",
        "2019-01-21, 2019-02-25T14:15:05Z, true",
        "2019-01-21, 2019-02-26T06:00:00Z, true",
        "2019-03-29, 2019-05-02T13:15:00Z, false",
        "2019-03-29, 2019-05-02T13:15:01Z, true"
    })
    void endsWithTheSecondInWhichTheOfficeCloses(LocalDate sentOn, Instant arrivedAt, boolean isLate) {
        assertThat(limit(Delivery.ELECTRONIC, sentOn).wasMissedBy(arrivedAt)).isEqualTo(isLate);
    }

    @Test
    void isReckonedAnewFromTheDayThatWasShown() {
        TimeLimit presumed = limit(Delivery.POST, LocalDate.of(2019, 1, 21));

        TimeLimit shown =
                presumed.knownOn(LocalDate.of(2019, 2, 1), new TimeLimit.Shown("Returned", "officer", Instant.EPOCH));

        assertThat(shown.lastDay()).isEqualTo(LocalDate.of(2019, 3, 4));
        assertThat(TimeLimitStep.of(shown)).extracting(TimeLimitStep::code).contains("SHOWN_KNOWN");
        assertThat(presumed.lastDay()).isEqualTo(LocalDate.of(2019, 2, 27));
    }

    /** Easter is another week each year; every last day of sixteen years is a day on which a limit may end. */
    @Test
    void neverEndsOnAFreeDay() {
        LocalDate.of(2015, 1, 1).datesUntil(LocalDate.of(2031, 1, 1)).forEach(day -> {
            TimeLimit limit = limit(Delivery.POST, day);

            assertThat(FinnishHolidays.whyFree(limit.lastDay())).as("%s", day).isEmpty();
            assertThat(limit.lastDay().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(limit.thirtiethDay().plusDays(limit.skipped().size())).isEqualTo(limit.lastDay());
        });
    }

    private static TimeLimit limit(Delivery delivery, LocalDate sentOn) {
        return TimeLimit.presumed(Periods.of(delivery, sentOn), CLOSES);
    }
}
