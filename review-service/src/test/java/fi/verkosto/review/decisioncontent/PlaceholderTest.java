package fi.verkosto.review.decisioncontent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is published with the texts of the catalogue are sums, percentages, days and case numbers, and no words. */
class PlaceholderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EUROS | 1",
                "EUROS | 12000",
                "EUROS | 12 000",
                "EUROS | 12\u00a0000",
                "EUROS | 1 250 000,50",
                "PERCENT | 5",
                "PERCENT | 66,67",
                "DAY | 1.3.2019",
                "DAY | 29.2.2020",
                "CASE_NUMBER | 1/340/2018",
                "CASE_NUMBER | VN/1234/2021",
                "CASE_NUMBER | OPH-2345-2018"
            })
    void takesWhatItIs(Placeholder kind, String value) {
        assertThat(kind.allows(value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EUROS | Matti 5",
                "EUROS | 0",
                "EUROS | 12 00",
                "EUROS | 1000000000",
                "EUROS | -5",
                "EUROS | 5 euroa",
                "PERCENT | 0",
                "PERCENT | 100",
                "PERCENT | 80 %",
                "DAY | 29.2.2019",
                "DAY | 2019-03-01",
                "DAY | pian",
                "CASE_NUMBER | Matti Meikäläinen",
                "CASE_NUMBER | A-B",
                "CASE_NUMBER | 2018"
            })
    void takesNoWords(Placeholder kind, String value) {
        assertThat(kind.allows(value)).isFalse();
    }
}
