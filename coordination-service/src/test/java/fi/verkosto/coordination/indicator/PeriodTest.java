package fi.verkosto.coordination.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2019-03, 2019-03-01, 2019-03-31",
        "2020-02, 2020-02-01, 2020-02-29",
        "2019-12, 2019-12-01, 2019-12-31",
        "2019-Q1, 2019-01-01, 2019-03-31",
        "2019-Q4, 2019-10-01, 2019-12-31",
        "2019-H1, 2019-01-01, 2019-06-30",
        "2019-H2, 2019-07-01, 2019-12-31"
    })
    void isAWholePieceOfTheCalendar(String text, LocalDate first, LocalDate last) {
        Period period = Period.parse(text);

        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period).hasToString(text);
        assertThat(Period.of(period.rhythm(), first)).isEqualTo(period);
        assertThat(Period.of(period.rhythm(), last)).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({"2019-12, 2020-01", "2019-Q4, 2020-Q1", "2019-H1, 2019-H2", "2019-H2, 2020-H1"})
    void comesBeforeTheNext(String text, String next) {
        assertThat(Period.parse(text).next()).hasToString(next);
        assertThat(text).isLessThan(next);
    }

    @Test
    void isOneOfItsYear() {
        assertThatThrownBy(() -> new Period(Rhythm.QUARTERLY, 2019, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Period.parse("2019-13")).isInstanceOf(IllegalArgumentException.class);
    }

    /** The project begins within January and ends within December. */
    @Test
    void countsForAProjectThatHasAllOfIt() {
        var project = new ProjectTime(LocalDate.parse("2019-01-02"), LocalDate.parse("2019-12-30"));

        assertThat(Stream.of("2019-01", "2019-02", "2019-11", "2019-12", "2019-Q1", "2019-Q2", "2019-H2")
                        .map(Period::parse)
                        .filter(project::has))
                .extracting(Period::toString)
                .containsExactly("2019-02", "2019-11", "2019-Q2");
    }
}
