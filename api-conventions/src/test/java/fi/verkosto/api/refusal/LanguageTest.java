package fi.verkosto.api.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = (char) 1,
            value = {
                "; fi",
                "sv; sv",
                "sv-FI,sv;q=0.9,en;q=0.5; sv",
                "en-GB; en",
                "de, en;q=0.5; en",
                "de; fi",
                "ö!!; fi"
            })
    void isTheFirstOfTheThreeThatTheCallerWants(String line) {
        String wanted = line.substring(0, line.lastIndexOf(';')).strip();
        String spoken = line.substring(line.lastIndexOf(';') + 1).strip();

        assertThat(Language.choose(wanted).getLanguage()).isEqualTo(spoken);
    }

    /** To compare a thousand ranges with each other takes a third of a second. */
    @Test
    void isFinnishWhereMoreIsWantedThanAnybodySpeaks() {
        assertThat(Language.choose("sv" + ",aaa-fx".repeat(70)).getLanguage()).isEqualTo("sv");
        assertThat(Language.choose("sv" + ",aaa-fx".repeat(1_000)).getLanguage())
                .isEqualTo("fi");
    }
}
