package fi.verkosto.review.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last day of the thirty depends on whom the decision reached, and how; it is never a holiday. */
class CorrectionPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "POST, 2019-01-21, 2019-02-27",
        "ELECTRONIC, 2019-01-21, 2019-02-25",
        "ARRIVED_AT_AUTHORITY, 2019-01-23, 2019-02-22",
        "POST, 2019-03-12, 2019-04-18",
        "ELECTRONIC, 2019-11-21, 2019-12-27",
        "ELECTRONIC, 2019-03-29, 2019-05-02",
        "ELECTRONIC, 2019-11-03, 2019-12-09",
        // 19.4. is Good Friday; 30.5. is Ascension Day; 21.6. is Midsummer Eve; 1.1. and, on a Monday, 6.1.
        "ARRIVED_AT_AUTHORITY, 2019-03-20, 2019-04-23",
        "ARRIVED_AT_AUTHORITY, 2019-04-30, 2019-05-31",
        "ARRIVED_AT_AUTHORITY, 2019-05-22, 2019-06-24",
        "ARRIVED_AT_AUTHORITY, 2019-12-02, 2020-01-02",
        "ARRIVED_AT_AUTHORITY, 2019-12-07, 2020-01-07"
    })
    void endsOnAWorkingDay(Delivery delivery, LocalDate day, LocalDate lastDay) {
        assertThat(CorrectionPeriod.lastDay(delivery, day)).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-04-01",
        "2019-04-21",
        "2020-04-12",
        "2024-03-31",
        "2025-04-20",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19"
    })
    void knowsEaster(LocalDate easter) {
        assertThat(FinnishHolidays.easter(easter.getYear())).isEqualTo(easter);
    }
}
