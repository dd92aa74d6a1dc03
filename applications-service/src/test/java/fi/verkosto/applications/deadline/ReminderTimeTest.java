package fi.verkosto.applications.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTimeTest {

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # winter time
            2018-11-21T14:15:00Z | 2018-11-19T22:00:00Z | 2018-11-21T14:14:59.999999Z
            # the day before has 25 hours: Sunday 28 October 2018
            2018-10-29T14:15:00Z | 2018-10-27T21:00:00Z | 2018-10-29T14:14:59.999999Z
            # the closing day has 25 hours
            2018-10-28T14:15:00Z | 2018-10-26T21:00:00Z | 2018-10-28T14:14:59.999999Z
            # the day before has 23 hours: Sunday 31 March 2019
            2019-04-01T13:15:00Z | 2019-03-30T22:00:00Z | 2019-04-01T13:14:59.999999Z
            # the first minute of a day, which in UTC is still the day before
            2018-11-20T22:01:00Z | 2018-11-19T22:00:00Z | 2018-11-20T22:00:59.999999Z
            # the last minute of a day
            2018-11-21T21:59:00Z | 2018-11-19T22:00:00Z | 2018-11-21T21:58:59.999999Z
            # midnight: the day that begins then
            2018-11-20T22:00:00Z | 2018-11-19T22:00:00Z | 2018-11-20T21:59:59.999999Z
            """)
    void beginsWithTheDayBeforeInHelsinkiAndEndsWithTheDeadline(Instant closesAt, Instant first, Instant last) {
        ReminderTime time = ReminderTime.before(closesAt);

        assertThat(time.isAt(first.minusNanos(1000))).isFalse();
        assertThat(time.isAt(first)).isTrue();
        assertThat(time.isAt(last)).isTrue();
        assertThat(time.isAt(closesAt)).isFalse();
    }

    @Test
    void isThatOfAnotherDayOnlyIfTheDeadlineMovesToAnotherDay() {
        ReminderTime time = ReminderTime.before(Instant.parse("2018-11-21T14:15:00Z"));

        assertThat(ReminderTime.before(Instant.parse("2018-11-21T21:59:00Z")).closingDay())
                .isEqualTo(time.closingDay());
        assertThat(ReminderTime.before(Instant.parse("2018-11-21T22:00:00Z")).closingDay())
                .isEqualTo(time.closingDay().plusDays(1));
    }

    @Test
    void leavesWhoeverJustBeganAlone() {
        ReminderTime time = ReminderTime.before(Instant.parse("2018-11-21T14:15:00Z"));

        assertThat(time.startedBefore(Instant.parse("2018-11-20T10:00:00Z"))).isEqualTo("2018-11-20T07:00:00Z");
        assertThat(time.startedBefore(Instant.parse("2018-11-21T10:00:00Z"))).isEqualTo("2018-11-20T22:00:00Z");
    }
}
