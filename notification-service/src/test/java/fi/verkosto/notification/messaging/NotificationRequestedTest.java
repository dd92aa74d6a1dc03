package fi.verkosto.notification.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.verkosto.messaging.EventAttributes;
import fi.verkosto.messaging.MalformedEvent;
import fi.verkosto.notification.mail.About;
import fi.verkosto.notification.mail.MailRequest;
import fi.verkosto.notification.mail.MailValue;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationRequestedTest {

    private static final UUID ID = UUID.fromString("0166d370-4a28-7e6b-9ec8-6a3a1c0c7d55");
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Test
    void isAboutTheApplicationOfItsSubjectWhereItDoesNotSayItself() throws Exception {
        assertThat(request("\"x\"", "").about()).isEqualTo(new About("application", ID, null, "2769790-1"));
    }

    @Test
    void isAboutWhatItSays() throws Exception {
        String about = """
                "about": {"kind": "network", "id": "0166d370-4a28-7e6b-9ec8-6a3a1c0c7d56"},""";

        assertThat(request("\"x\"", about).about())
                .isEqualTo(new About(
                        "network", UUID.fromString("0166d370-4a28-7e6b-9ec8-6a3a1c0c7d56"), null, "2769790-1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "Osaava johto"                                        | TEXT   | Osaava johto
        {"money": {"amount": "575000.00", "currency": "EUR"}} | EUROS  | 575000.00
        {"moment": "2018-11-21T14:15:00Z"}                    | MOMENT | 2018-11-21T14:15:00Z
        {"day": "2019-02-25"}                                 | DAY    | 2019-02-25
        {"link": "/v1/applications/1"}                        | LINK   | /v1/applications/1
        """)
    void readsTheTypesOfValues(String json, MailValue.Kind kind, String text) throws Exception {
        assertThat(request(json, "").values()).containsEntry("value", new MailValue(kind, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\" \"",
                "5",
                "null",
                "[]",
                "{}",
                "{\"poem\": \"x\"}",
                "{\"day\": \"2019-02-25\", \"link\": \"/x\"}",
                "{\"day\": \"25.2.2019\"}",
                "{\"moment\": \"2019-02-25\"}",
                "{\"link\": \"https://elsewhere.example/\"}",
                "{\"money\": {\"amount\": \"1e3\", \"currency\": \"EUR\"}}",
                "{\"money\": {\"amount\": \"1\", \"currency\": \"SEK\"}}"
            })
    void refusesAValueThatIsNeitherATextNorOfAKnownTypeWithoutRepeatingIt(String json) {
        assertThatThrownBy(() -> request(json, ""))
                .isInstanceOf(MalformedEvent.class)
                .hasMessage("The value value is neither a text nor of a known type");
    }

    private static MailRequest request(String value, String about) throws JsonProcessingException {
        return JSON.readValue("""
                        {"recipient": {"address": "content@omnia.example", "language": "fi"}, %s
                         "template": "application-submitted", "values": {"value": %s}}""".formatted(about, value), NotificationRequested.class)
                .toMailRequest(new EventAttributes(
                        ID.toString(),
                        "/test",
                        NotificationRequested.TYPE,
                        ID.toString(),
                        Instant.parse("2018-11-21T14:00:00Z")));
    }
}
