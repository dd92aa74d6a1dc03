package fi.verkosto.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fi.verkosto.api.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    private final ObjectMapper json = strict();

    record Request(Instant at, LocalDate day, Money sum, String text, List<String> texts, UUID id) {}

    @Test
    void readsTimesDatesAndSumsAsTheyAreWritten() throws JsonProcessingException {
        Request request = json.readValue("""
                {"at": "2018-10-22T08:00:00+03:00", "day": "2018-10-22", "sum": {"amount": "4000000", "currency": "EUR"},
                 "text": "Haku", "texts": ["yksi"], "id": "00000000-0000-7000-8000-00000000000A"}""", Request.class);

        assertThat(request)
                .isEqualTo(new Request(
                        Instant.parse("2018-10-22T05:00:00Z"),
                        LocalDate.of(2018, 10, 22),
                        Money.euros("4000000.00"),
                        "Haku",
                        List.of("yksi"),
                        UUID.fromString("00000000-0000-7000-8000-00000000000a")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "5.5", "718751.37", "-5.00", "999999999999.99"})
    void readsSumsInTheirOneForm(String amount) throws JsonProcessingException {
        Request request = json.readValue(
                "{\"sum\": {\"amount\": \"%s\", \"currency\": \"EUR\"}}".formatted(amount), Request.class);

        assertThat(request.sum().amount()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"at\": 1540184400}",
                "{\"at\": 1540184400.5}",
                "{\"at\": 1e999999999}",
                "{\"at\": \"1540184400\"}",
                "{\"at\": \"\"}",
                "{\"at\": \"2018-10-22\"}",
                "{\"at\": \"+1000000000-12-31T23:59:59.999999999Z\"}",
                "{\"at\": \"-0001-01-01T00:00:00Z\"}",
                "{\"day\": 18000}",
                "{\"day\": [2018, 10, 22]}",
                "{\"day\": \"2018-02-30\"}",
                "{\"day\": \"+999999999-12-31\"}",
                "{\"at\": \"0000-01-01T00:00:00Z\"}",
                "{\"at\": \"1899-12-31T23:59:59Z\"}",
                "{\"at\": \"2200-01-01T00:00:00Z\"}",
                "{\"at\": \"2200-01-01T01:00:00+02:00x\"}",
                "{\"day\": \"0000-01-01\"}",
                "{\"day\": \"1899-12-31\"}",
                "{\"day\": \"2200-01-01\"}",
                "{\"day\": \"٢٠١٨-10-22\"}",
                "{\"id\": \"1-1-1-1-1\"}",
                "{\"id\": \"AAAAAAAAAAAAAAAAAAAAAA==\"}",
                "{\"text\": 7}"
            })
    void refusesEveryOtherForm(String body) {
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> json.readValue(body, Request.class))
                .satisfies(refused -> assertThat(JsonFaults.of(refused).rule()).isEqualTo("wrong-type"))
                .satisfies(refused ->
                        assertThat(JsonFaults.of(refused).pointer()).isEqualTo("/" + body.split("\"", -1)[1]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "0.1",
                "\"NaN\"",
                "\"1e2147483647\"",
                "true",
                "\"\"",
                "\" \"",
                "\" 5\"",
                "\"5 \"",
                "\"5\\n\"",
                "\"٣\"",
                "\"5.٣\"",
                "\"1e3\"",
                "\"5.\"",
                "\".5\"",
                "\"+5\"",
                "\"-0\"",
                "\"-0.00\"",
                "\"007\"",
                "\"5,00\"",
                "\"5.001\"",
                "\"1000000000000\"",
                "\"1 000\"",
                "\"0x10\""
            })
    void refusesASumThatIsNoTextOfANumber(String amount) {
        String body = "{\"sum\": {\"amount\": %s, \"currency\": \"EUR\"}}".formatted(amount);

        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> json.readValue(body, Request.class))
                .satisfies(
                        refused -> assertThat(JsonFaults.of(refused).pointer()).startsWith("/sum"));
    }

    private record Choice(
            State state, Boolean flag, Integer number, UUID id, LocalDate day, String text, List<String> texts) {}

    private enum State {
        DRAFT,
        SUBMITTED
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = ';', textBlock = """
            {"state": "DRAFTED"};  DRAFT, SUBMITTED
            {"state": "draft"};    DRAFT, SUBMITTED
            {"state": 0};          DRAFT, SUBMITTED
            {"state": {}};         DRAFT, SUBMITTED
            {"flag": "yes"};       true, false
            {"number": "5"};       whole number
            {"number": 5.5};       whole number
            {"id": "1-1-1-1-1"};   UUID
            {"day": "22.10.2018"}; 1900 to 2199
            {"text": ["a"]};       text
            {"texts": "a"};        list
            """)
    void saysWhatAValueShouldHaveBeen(String body, String expected) {
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> json.readValue(body, Choice.class))
                .satisfies(refused -> {
                    assertThat(JsonFaults.of(refused).pointer()).isEqualTo("/" + body.split("\"", -1)[1]);
                    assertThat(JsonFaults.of(refused).text().en()).contains(expected);
                });
    }

    private static ObjectMapper strict() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        new StrictJson().customize(mapper);
        return mapper;
    }
}
