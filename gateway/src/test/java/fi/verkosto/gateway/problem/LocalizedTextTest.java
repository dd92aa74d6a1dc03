package fi.verkosto.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTest {

    /** To compare a thousand ranges with each other takes a third of a second, in which an event loop serves nobody. */
    @ParameterizedTest
    @CsvSource({"0, sv", "70, sv", "1000, fi"})
    void isFinnishWhereMoreIsWantedThanAnybodySpeaks(int further, String spoken) {
        String wanted = "sv" + ",aaa-fx".repeat(further);

        assertThat(LocalizedText.languageFor(wanted).getLanguage()).isEqualTo(spoken);
    }
}
