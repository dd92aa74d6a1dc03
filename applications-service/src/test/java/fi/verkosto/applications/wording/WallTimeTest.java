package fi.verkosto.applications.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallTimeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-11-21T14:15:00Z | fi | 21.11.2018 klo 16.15
            2018-11-21T14:15:00Z | sv | 21.11.2018 kl. 16.15
            2018-11-21T14:15:00Z | en | 21 November 2018 at 16:15
            2018-06-05T05:05:00Z | fi | 5.6.2018 klo 8.05
            2018-11-20T22:00:00Z | fi | 21.11.2018 klo 0.00
            2018-11-20T21:59:59Z | fi | 20.11.2018 klo 23.59
            """)
    void isTheWallTimeOfHelsinkiInTheReadersLanguage(Instant moment, String language, String text) {
        assertThat(WallTime.of(moment, Locale.of(language))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-10-27T23:59:59Z | 28.10.2018 klo 2.59
            2018-10-28T00:30:00Z | 28.10.2018 klo 3.30 (UTC+03)
            2018-10-28T01:30:00Z | 28.10.2018 klo 3.30 (UTC+02)
            2018-10-28T02:00:00Z | 28.10.2018 klo 4.00
            """)
    void tellsTheTwoHoursApartThatDaylightSavingMakesOfOne(Instant moment, String text) {
        assertThat(WallTime.of(moment, Locale.of("fi"))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-11-21T14:15:00Z | 21.11.2018 16:15
            2020-10-25T00:30:00Z | 25.10.2020 03:30 (UTC+03)
            2020-10-25T01:30:00Z | 25.10.2020 03:30 (UTC+02)
            2020-10-25T02:00:00Z | 25.10.2020 04:00
            2020-03-29T01:00:00Z | 29.3.2020 04:00
            """)
    void tellsThemApartBesideAMomentToo(Instant moment, String text) {
        assertThat(WallTime.beside(moment)).isEqualTo(text);
    }

    @Test
    void isToTheSecondForReceipts() {
        Instant moment = Instant.parse("2018-11-21T14:14:59.999Z");

        assertThat(WallTime.toTheSecond(moment, Locale.of("sv"))).isEqualTo("21.11.2018 kl. 16.14.59");
        assertThat(WallTime.toTheSecond(moment, Locale.ENGLISH)).isEqualTo("21 November 2018 at 16:14:59");
    }
}
