package fi.verkosto.review.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.api.refusal.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDaysTest {

    private static final LocalDate TODAY = LocalDate.parse("2018-11-22");

    @ParameterizedTest
    @CsvSource({
        ",           ,           2018-11-29, 2018-12-20",
        "2018-11-23, ,           2018-11-23, 2018-12-14",
        ",           2018-12-31, 2018-11-29, 2018-12-31",
        ",           2018-11-25, 2018-11-25, 2018-11-25",
        "2018-11-22, 2018-11-22, 2018-11-22, 2018-11-22",
        "2018-11-30, 2020-11-22, 2018-11-30, 2020-11-22"
    })
    void areTheGivenOnesOrTheUsual(LocalDate answerBy, LocalDate reviewBy, LocalDate answer, LocalDate review) {
        assertThat(new DueDays(answerBy, reviewBy).from(TODAY)).isEqualTo(new DueDays(answer, review));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-11-21, 2018-12-20",
        "2018-12-01, 2018-11-30",
        ",           2018-11-21",
        "2018-11-30, 2020-11-23",
        "2020-11-23, "
    })
    void areNotBeforeTodayNorInTheWrongOrderNorFarOff(LocalDate answerBy, LocalDate reviewBy) {
        assertThatThrownBy(() -> new DueDays(answerBy, reviewBy).from(TODAY)).isInstanceOf(Refusal.class);
    }

    /** The last minute before midnight in Finland, and the first after it. */
    @Test
    void leaveAWeekToChangeScores() {
        Instant lastMinute = Instant.parse("2018-11-22T21:59:00Z");
        Instant firstMinute = Instant.parse("2018-11-22T22:00:00Z");

        assertThat(DueDays.toChange(null, lastMinute)).isEqualTo("2018-11-29");
        assertThat(DueDays.toChange(TODAY, firstMinute)).isEqualTo("2018-11-30");
        assertThat(DueDays.toChange(LocalDate.parse("2018-12-20"), firstMinute)).isEqualTo("2018-12-20");
    }
}
