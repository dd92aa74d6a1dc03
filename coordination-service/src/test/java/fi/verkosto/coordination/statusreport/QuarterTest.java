package fi.verkosto.coordination.statusreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2019-Q1, 2019-01-01, 2019-03-31",
        "2019-Q2, 2019-04-01, 2019-06-30",
        "2019-Q4, 2019-10-01, 2019-12-31",
        "2020-Q1, 2020-01-01, 2020-03-31",
    })
    void beginsAndEndsWithItsMonths(String text, LocalDate first, LocalDate last) {
        Quarter quarter = Quarter.parse(text);

        assertThat(quarter.first()).isEqualTo(first);
        assertThat(quarter.last()).isEqualTo(last);
        assertThat(quarter).hasToString(text);
    }

    @Test
    void hasThePeriodsThatEndInIt() {
        assertThat(Quarter.parse("2019-Q1").periods()).containsExactly("2019-01", "2019-02", "2019-03", "2019-Q1");
        assertThat(Quarter.parse("2019-Q2").periods())
                .containsExactly("2019-04", "2019-05", "2019-06", "2019-Q2", "2019-H1");
        assertThat(Quarter.parse("2019-Q4").periods()).contains("2019-12", "2019-Q4", "2019-H2");
    }

    @Test
    void knowsTheEarlierPeriodsOfTheProject() {
        assertThat(Quarter.parse("2019-Q3").earlierPeriods(LocalDate.parse("2019-02-01")))
                .containsExactlyInAnyOrder(
                        "2019-04", "2019-05", "2019-06", "2019-Q2", "2019-H1", "2019-01", "2019-02", "2019-03",
                        "2019-Q1");
        assertThat(Quarter.parse("2019-Q1").earlierPeriods(LocalDate.parse("2019-02-01")))
                .isEmpty();
    }
}
