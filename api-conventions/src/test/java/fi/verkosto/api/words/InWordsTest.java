package fi.verkosto.api.words;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.refusal.LocalizedText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2018-11-21T14:15:00Z     | 21.11.2018 klo 16.15         | 21.11.2018 kl. 16.15         | 21 November 2018 at 16:15
        2018-11-21T14:14:59.999Z | 21.11.2018 klo 16.14.59      | 21.11.2018 kl. 16.14.59      | 21 November 2018 at 16:14:59
        2018-11-20T22:00:00Z     | 21.11.2018 klo 0.00          | 21.11.2018 kl. 0.00          | 21 November 2018 at 00:00
        2020-10-25T00:30:00Z     | 25.10.2020 klo 3.30 (UTC+03) | 25.10.2020 kl. 3.30 (UTC+03) | 25 October 2020 at 03:30 (UTC+03)
        """)
    void writesMoments(Instant moment, String fi, String sv, String en) {
        assertThat(InWords.moment(moment)).isEqualTo(new LocalizedText(fi, sv, en));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        575000.00 | 575~000~euroa    | 575~000~euro    | EUR~575,000
        575000.37 | 575~000,37~euroa | 575~000,37~euro | EUR~575,000.37
        1.00      | 1~euro           | 1~euro          | EUR~1
        -0.5      | -0,50~euroa      | -0,50~euro      | EUR~-0.50
        """)
    void writesSumsWithCentsOnlyWhereThereAreSome(BigDecimal amount, String fi, String sv, String en) {
        assertThat(InWords.inEach(language -> InWords.euros(amount, language).replace('\u00a0', '~')))
                .isEqualTo(new LocalizedText(fi, sv, en));
    }

    @ParameterizedTest
    @CsvSource({"2019-02-25, 25.2.2019, 25.2.2019, 25 February 2019"})
    void writesDays(LocalDate day, String fi, String sv, String en) {
        assertThat(InWords.inEach(language -> InWords.day(day, language))).isEqualTo(new LocalizedText(fi, sv, en));
    }
}
