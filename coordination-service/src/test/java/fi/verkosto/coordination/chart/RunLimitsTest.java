package fi.verkosto.coordination.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunLimitsTest {

    @ParameterizedTest
    @CsvSource({
        "10, 6, 2",
        "11, 6, 2",
        "12, 7, 3",
        "14, 7, 4",
        "16, 7, 4",
        "18, 7, 5",
        "20, 7, 6",
        "22, 7, 7",
        "23, 8, 7",
        "24, 8, 8",
        "45, 8, 17",
        "46, 9, 17",
        "100, 10, 41"
    })
    void areThoseOfThePublishedTable(int points, int longestRun, int fewestCrossings) {
        assertThat(RunLimits.of(points)).isEqualTo(new RunLimits(longestRun, fewestCrossings));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 9, 401})
    void existForNoOtherNumber(int points) {
        assertThatThrownBy(() -> RunLimits.of(points)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void existForTheLongestSeries() {
        assertThat(RunLimits.of(RunLimits.MOST_POINTS)).isEqualTo(new RunLimits(12, 183));
    }
}
