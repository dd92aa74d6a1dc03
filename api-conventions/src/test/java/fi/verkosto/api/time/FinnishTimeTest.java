package fi.verkosto.api.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinnishTimeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-11-21T14:15:00Z | 21.11.2018 16:15
            2018-11-20T22:00:00Z | 21.11.2018 00:00
            2018-06-05T05:05:59Z | 5.6.2018 08:05
            2020-10-24T23:59:59Z | 25.10.2020 02:59
            2020-10-25T00:30:00Z | 25.10.2020 03:30 (UTC+03)
            2020-10-25T01:30:00Z | 25.10.2020 03:30 (UTC+02)
            2020-10-25T02:00:00Z | 25.10.2020 04:00
            2020-03-29T01:00:00Z | 29.3.2020 04:00
            """)
    void tellsTheTwoHoursApartThatDaylightSavingMakesOfOne(Instant moment, String text) {
        assertThat(FinnishTime.beside(moment)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-11-20T21:59:59.999Z, 2018-11-20",
        "2018-11-20T22:00:00Z, 2018-11-21",
        "2018-06-05T20:59:59Z, 2018-06-05",
        "2018-06-05T21:00:00Z, 2018-06-06"
    })
    void beginsADayAtMidnightThere(Instant moment, LocalDate day) {
        assertThat(FinnishTime.dayOf(moment)).isEqualTo(day);
        assertThat(FinnishTime.startOf(day)).isBeforeOrEqualTo(moment);
        assertThat(FinnishTime.startOf(day.plusDays(1))).isAfter(moment);
    }

    @Test
    void isTextForNothingWhereThereIsNone() {
        assertThat(FinnishTime.beside(null)).isNull();
    }
}
