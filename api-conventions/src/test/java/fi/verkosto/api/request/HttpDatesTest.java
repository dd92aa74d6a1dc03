package fi.verkosto.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wed, 21 Nov 2018 14:15:00 GMT | true",
                "x | false",
                "'' | false",
                "21 Nov 2018 14:15:00 GMT | false",
                "Sat, 31 Dec 99999 23:59:59 GMT | false",
                "Wed, 99 Nov 2018 14:15:00 GMT | false",
                "2018-11-21T14:15:00Z | false"
            })
    void tellsDatesFromOtherTexts(String text, boolean isDate) {
        assertThat(HttpDates.isDate(text)).isEqualTo(isDate);
    }
}
