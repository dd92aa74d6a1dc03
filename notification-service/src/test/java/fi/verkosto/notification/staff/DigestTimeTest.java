package fi.verkosto.notification.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTimeTest {

    @ParameterizedTest
    @CsvSource({
        // In winter and in summer, before and at the moment itself.
        "07:00, 2018-11-21T04:59:59.999Z, 2018-11-20T05:00:00Z",
        "07:00, 2018-11-21T05:00:00Z, 2018-11-21T05:00:00Z",
        "07:00, 2018-07-02T03:59:59Z, 2018-07-01T04:00:00Z",
        "07:00, 2018-07-02T21:30:00Z, 2018-07-02T04:00:00Z",
        // The clocks go back: 25 hours pass between the two.
        "07:00, 2018-10-28T04:59:59Z, 2018-10-27T04:00:00Z",
        "07:00, 2018-10-28T05:00:00Z, 2018-10-28T05:00:00Z",
        // The clocks go forward: 23 hours.
        "07:00, 2018-03-25T03:59:59Z, 2018-03-24T05:00:00Z",
        "07:00, 2018-03-25T04:00:00Z, 2018-03-25T04:00:00Z",
        // Half past three comes twice, and counts the first time; the second one is no other moment.
        "03:30, 2018-10-28T00:30:00Z, 2018-10-28T00:30:00Z",
        "03:30, 2018-10-28T01:30:00Z, 2018-10-28T00:30:00Z",
        "03:30, 2018-10-28T01:10:00Z, 2018-10-28T00:30:00Z",
        "03:30, 2018-10-28T22:00:00Z, 2018-10-28T00:30:00Z",
        // Half past three does not come: it is half past four.
        "03:30, 2018-03-25T01:29:59Z, 2018-03-24T01:30:00Z",
        "03:30, 2018-03-25T01:30:00Z, 2018-03-25T01:30:00Z",
        // And midnight.
        "00:00, 2018-11-21T22:00:00Z, 2018-11-21T22:00:00Z",
        "00:00, 2018-11-21T21:59:59Z, 2018-11-20T22:00:00Z"
    })
    void isTheLastMomentOfItsTimeInFinland(LocalTime at, Instant now, Instant expected) {
        assertThat(timeOf(at).lastAt(now)).isEqualTo(expected);
    }

    private static DigestTime timeOf(LocalTime at) {
        return new DigestTime(new DigestSettings() {
            @Override
            public LocalTime at() {
                return at;
            }

            @Override
            public String every() {
                return "10s";
            }
        });
    }
}
