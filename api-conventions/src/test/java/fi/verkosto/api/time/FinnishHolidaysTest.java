package fi.verkosto.api.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinnishHolidaysTest {

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
