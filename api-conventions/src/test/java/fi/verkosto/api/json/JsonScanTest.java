package fi.verkosto.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonScanTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = ';',
            value = {
                "'{\"title\":\"Hanke \\ud800 X\"}'; /title",
                "'{\"title\":\"\\udc00\\ud800\"}'; /title",
                "'{\"a\":[{\"b~/\":\"x\\u0000\"}]}'; /a/0/b~0~1",
                "'{\"title\":\"\\u0001\"}'; /title",
                "'{\"title\":\"\\uffff\"}'; /title",
                "'{\"title\":\"\\u007f\"}'; /title",
                "'{\"answers\":{\"\\ud800\":1}}'; /answers",
                "'{\"\\u0000\":1}'; ''",
                "'\"\\ud800\"'; ''"
            })
    void refusesTextsThatCannotBeKept(String json, String pointer) {
        assertThat(faultsOf(json))
                .extracting(Fault::rule, Fault::pointer)
                .containsExactly(tuple("forbidden-character", pointer));
    }

    @Test
    void namesEveryPlace() {
        assertThat(faultsOf("{\"a\":\"\\ud800\",\"b\":[\"\\u0001\",1e400]}"))
                .extracting(Fault::pointer)
                .containsExactly("/a", "/b/0", "/b/1");
    }

    @Test
    void saysOfNamesThatCannotBeKeptNothingElse() {
        assertThat(faultsOf("{\"\\ud800\":1,\"\\udc00\":2}"))
                .extracting(Fault::rule)
                .containsExactly("forbidden-character", "forbidden-character");
    }

    @Test
    void takesTheReplacementCharacterHoweverItIsWritten() throws IOException {
        assertThat(clean("{\"summary\":\"Kehit\ufffdmme\"}")).isEqualTo("{\"summary\":\"Kehit\ufffdmme\"}");
        assertThat(clean("{\"summary\":\"Kehit\\ufffdmme\"}")).isEqualTo("{\"summary\":\"Kehit\ufffdmme\"}");
    }

    @Test
    void refusesBytesThatAreNoUtf8() {
        for (byte[] bytes : List.of(
                new byte[] {'"', (byte) 0xE4, '"'},
                new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'},
                "{\"a\":1}".getBytes(StandardCharsets.UTF_16))) {
            assertThat(faultsOf(bytes)).extracting(Fault::rule).containsExactly("malformed-json");
        }
    }

    @Test
    void composesTextsAndNamesUnlessTheyAreVerbatim() throws IOException {
        String decomposed = "{\"pa\u0308iva\u0308\":\"Pa\u0308a\u0308to\u0308s\"}";

        assertThat(clean(decomposed)).isEqualTo("{\"päivä\":\"Päätös\"}");
        assertThat(new String(
                        new JsonScan(false).clean(decomposed.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8))
                .isEqualTo(decomposed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19.99999999999999999999",
                "1e-400",
                "1e400",
                "1e999999999",
                "1e-999999999",
                "-1e-400",
                "9007199254740993",
                "9007199254740992",
                "1e22",
                "0.10000000000000000555"
            })
    void refusesNumbersThatChangeWhenTheyAreRead(String number) {
        assertThat(faultsOf("{\"n\":[" + number + "]}"))
                .extracting(Fault::rule, Fault::pointer)
                .containsExactly(tuple("inexact-number", "/n/0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-0", "0.1", "20.50", "1e3", "9007199254740991", "-9007199254740991", "4.9e-324", "1.5E-10"
            })
    void takesOtherNumbersAsTheyAreWritten(String number) throws IOException {
        assertThat(clean("[" + number + "]")).isEqualTo("[" + number + "]");
    }

    @Test
    void endsAtItsLimitOfDepthWithoutRecursion() throws IOException {
        String deepest = "[".repeat(JsonScan.DEEPEST) + "]".repeat(JsonScan.DEEPEST);

        assertThat(clean(deepest)).isEqualTo(deepest);
        for (int depth : List.of(JsonScan.DEEPEST + 1, 900, 5_000, 500_000)) {
            assertThat(faultsOf("{\"a\":".repeat(depth) + "1" + "}".repeat(depth)))
                    .extracting(Fault::rule)
                    .containsExactly("too-deep");
        }
        assertThat(faultsOf("[".repeat(65)).getFirst().text().en()).contains("64");
    }

    @Test
    void endsAtItsLimitOfValues() {
        assertThat(faultsOf("[" + "1,".repeat(JsonScan.MOST_TOKENS) + "1]"))
                .extracting(Fault::rule)
                .containsExactly("too-much");
        assertThat(faultsOf("[" + "1".repeat(2_000) + "]"))
                .extracting(Fault::rule)
                .containsExactly("too-much");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = ';',
            value = {
                "'{\"title\":\"a\",\"title\":\"a\"}'; /title",
                "'{\"a\":[{\"b\":1,\"c\":2,\"b\":null}]}'; /a/0/b",
                "'{\"p\u00e4iv\u00e4\":1,\"pa\u0308iva\u0308\":2}'; /pa\u0308iva\u0308"
            })
    void refusesANameThatIsThereTwice(String json, String pointer) {
        assertThat(faultsOf(json))
                .extracting(Fault::rule, Fault::pointer)
                .containsExactly(tuple("duplicate-name", pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "{\"a\":1}[]", "1 2", "{}x"})
    void refusesMoreThanOneValue(String text) {
        assertThat(faultsOf(text)).extracting(Fault::rule).containsExactly("malformed-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"a\":}", "nul", "\"a", "{a:1}", "[1,]", "NaN"})
    void refusesWhatIsNoJson(String text) {
        assertThat(faultsOf(text)).extracting(Fault::rule).containsExactly("malformed-json");
    }

    private static String clean(String json) throws IOException {
        return new String(new JsonScan(true).clean(json.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    private static List<Fault> faultsOf(String json) {
        return faultsOf(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Fault> faultsOf(byte[] json) {
        List<List<Fault>> found = new ArrayList<>();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new JsonScan(true).clean(json))
                .satisfies(refusal -> found.add(refusal.faults()));
        return found.getFirst();
    }
}
