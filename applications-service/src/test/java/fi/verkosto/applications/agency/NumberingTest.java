package fi.verkosto.applications.agency;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.value.WrittenForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {

    @ParameterizedTest
    @CsvSource({
        "{number}/340/{year}, 1/340/2018",
        "VN/{number}/{year}, VN/1/2018",
        "OPH-{number}-{year}, OPH-1-2018",
        "{year}/{number}, 2018/1",
        "A/B-{year}/C/{number}/D-2, A/B-2018/C/1/D-2"
    })
    void writesAndReadsItsNumbers(String pattern, String example) {
        assertThat(pattern).matches(WrittenForm.NUMBERING);
        Numbering numbering = new Numbering(pattern);

        assertThat(numbering.example()).isEqualTo(example);
        assertThat(numbering.numberIn(example)).hasValue(1);
        assertThat(numbering.numberIn(numbering.numbered(345_678, 2026))).hasValue(345_678);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/341/2018",
                "01/340/2018",
                "0/340/2018",
                "1/340/18",
                "1/340/2018/2",
                "-1/340/2018",
                "1234567890/340/2018",
                " 1/340/2018",
                "{number}/340/{year}",
                ""
            })
    void knowsNoOtherTexts(String text) {
        assertThat(new Numbering("{number}/340/{year}").numberIn(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{number}{year}",
                "{number}/340",
                "{year}/340",
                "{number}/{number}/{year}",
                "{number}/{year}/{year}",
                "1{number}/{year}",
                "{number}/20{year}",
                "{number}//{year}",
                "/{number}/{year}",
                "{number}/{year}/",
                "oph/{number}/{year}",
                "{number}.{year}",
                "{Number}/{year}",
                "(.*)/{number}/{year}",
                ""
            })
    void isNoPatternThatCouldBeReadInTwoWays(String pattern) {
        assertThat(pattern).doesNotMatch(WrittenForm.NUMBERING);
    }
}
