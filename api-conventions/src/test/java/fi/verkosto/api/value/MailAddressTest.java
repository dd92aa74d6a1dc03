package fi.verkosto.api.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "info@omnia.example, info@omnia.example",
        "Info+haku@Omnia.Example, Info+haku@omnia.example",
        "info@hämeenlinna.example, info@xn--hmeenlinna-q5a.example",
        "info@HÄMEENLINNA.example, info@xn--hmeenlinna-q5a.example",
        // ä of a and a combining diaeresis, as some keyboards and files have it
        "info@ha\u0308meenlinna.example, info@xn--hmeenlinna-q5a.example",
        "info@xn--hmeenlinna-q5a.example, info@xn--hmeenlinna-q5a.example",
        // IDNA 2003 makes this strasse.example, which is another domain
        "info@straße.example, info@xn--strae-oqa.example",
        "info@omnia。example, info@omnia.example",
        "info@школа.рф, info@xn--80atdl2c.xn--p1ai"
    })
    void writesTheDomainAsItIsOnTheWire(String entered, String onTheWire) {
        assertThat(MailAddress.parse(entered)).map(MailAddress::toString).contains(onTheWire);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "omnia.example",
                "@omnia.example",
                "info@",
                "info@omnia",
                "info@omnia..example",
                "info@omnia.example.",
                "info@-omnia.example",
                "info@om_nia.example",
                "info@127.0.0.1",
                "in fo@omnia.example",
                "info@@omnia.example",
                ".info@omnia.example",
                "info@omnia.example\r\nBcc: everyone@omnia.example",
                "info@omnia.exa\u0000mple",
                "info@xn--a.example",
                // Nothing but the servers of some recipients takes these
                "tiedotus.äijälä@omnia.example",
                "\u200binfo@omnia.example"
            })
    void isNoAddressThatAMailCanGoTo(String text) {
        assertThat(MailAddress.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"64, 63, true", "65, 63, false", "64, 64, false"})
    void countsTheLengthsOfTheWire(int localPart, int label, boolean fits) {
        assertThat(MailAddress.isValid("a".repeat(localPart) + "@" + "b".repeat(label) + ".example"))
                .isEqualTo(fits);
    }

    @Test
    void isNoLongerThanTheWireAllows() {
        String before = "a".repeat(64) + "@" + "b".repeat(63) + "." + "c".repeat(63) + ".";

        assertThat(MailAddress.isValid(before + "d".repeat(58) + ".fi")).isTrue();
        assertThat(MailAddress.isValid(before + "d".repeat(59) + ".fi")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 5_000, 500_000})
    void isNoAddressWithMoreLettersThanAnyDomainHas(int letters) {
        assertThat(MailAddress.parse("info@" + "ä".repeat(letters) + ".example"))
                .isEmpty();
        assertThat(MailAddress.domainOnTheWire("ä".repeat(letters) + ".example"))
                .isEmpty();
    }
}
