package fi.verkosto.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenValuesTest {

    private final WrittenValues written = new WrittenValues(new SmallRyeConfigBuilder()
            .withMapping(MailSettings.class)
            .withDefaultValue("verkosto.mail.link-prefix", "https://portal.example")
            .build()
            .getConfigMapping(MailSettings.class));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EUROS  | 575000.00            | 575~000~euroa                | 575~000~euro                  | EUR~575,000
        EUROS  | 575000.37            | 575~000,37~euroa             | 575~000,37~euro               | EUR~575,000.37
        EUROS  | 4000000              | 4~000~000~euroa              | 4~000~000~euro                | EUR~4,000,000
        EUROS  | 1.00                 | 1~euro                       | 1~euro                        | EUR~1
        EUROS  | -0.5                 | -0,50~euroa                  | -0,50~euro                    | EUR~-0.50
        MOMENT | 2018-11-21T14:15:00Z | 21.11.2018 klo 16.15         | 21.11.2018 kl. 16.15          | 21 November 2018 at 16:15
        MOMENT | 2018-11-21T14:14:59.999Z | 21.11.2018 klo 16.14.59  | 21.11.2018 kl. 16.14.59       | 21 November 2018 at 16:14:59
        MOMENT | 2018-11-20T22:00:00Z | 21.11.2018 klo 0.00          | 21.11.2018 kl. 0.00           | 21 November 2018 at 00:00
        MOMENT | 2018-10-27T23:59:59Z | 28.10.2018 klo 2.59.59       | 28.10.2018 kl. 2.59.59        | 28 October 2018 at 02:59:59
        MOMENT | 2020-10-25T00:30:00Z | 25.10.2020 klo 3.30 (UTC+03) | 25.10.2020 kl. 3.30 (UTC+03)  | 25 October 2020 at 03:30 (UTC+03)
        MOMENT | 2020-10-25T01:30:00Z | 25.10.2020 klo 3.30 (UTC+02) | 25.10.2020 kl. 3.30 (UTC+02)  | 25 October 2020 at 03:30 (UTC+02)
        MOMENT | 2020-10-25T01:30:05Z | 25.10.2020 klo 3.30.05 (UTC+02) | 25.10.2020 kl. 3.30.05 (UTC+02) | 25 October 2020 at 03:30:05 (UTC+02)
        MOMENT | 2020-10-25T02:00:00Z | 25.10.2020 klo 4.00          | 25.10.2020 kl. 4.00           | 25 October 2020 at 04:00
        DAY    | 2019-02-25           | 25.2.2019                    | 25.2.2019                     | 25 February 2019
        LINK   | /v1/applications/1   | https://portal.example/v1/applications/1 | https://portal.example/v1/applications/1 | https://portal.example/v1/applications/1
        TEXT   | Osaava johto         | Osaava johto                 | Osaava johto                  | Osaava johto
        """)
    void areWrittenAsPeopleReadThem(MailValue.Kind kind, String text, String fi, String sv, String en) {
        MailValue value = new MailValue(kind, text);

        assertThat(written.write(value, MailLanguage.FI)).isEqualTo(fi.replace('~', '\u00a0'));
        assertThat(written.write(value, MailLanguage.SV)).isEqualTo(sv.replace('~', '\u00a0'));
        assertThat(written.write(value, MailLanguage.EN)).isEqualTo(en.replace('~', '\u00a0'));
    }

    @Test
    void refusesAValueThatIsNoneOfItsKind() {
        MailValue value = new MailValue(MailValue.Kind.DAY, "tomorrow");

        assertThatThrownBy(() -> written.write(value, MailLanguage.FI)).isInstanceOf(RuntimeException.class);
    }
}
