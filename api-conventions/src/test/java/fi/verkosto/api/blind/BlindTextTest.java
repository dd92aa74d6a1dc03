package fi.verkosto.api.blind;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.blind.BlindText.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlindTextTest {

    private static final List<Named> ORGANISATIONS = List.of(
            Named.of(
                    OrganisationLabel.lead(),
                    "0502454-6",
                    "Espoon seudun koulutuskuntayhtymä Omnia",
                    "Samkommunen för utbildning Omnia"),
            Named.of(OrganisationLabel.member(1), "0208201-1", "Gradia", null),
            Named.of(OrganisationLabel.member(2), "0211675-2", "Gradia Etelä-Savo"),
            Named.of(OrganisationLabel.partner(1), null, "IT"),
            Named.of(OrganisationLabel.partner(2), null, "Zzyzx (Oy)"));

    private final BlindText blind = BlindText.of(ORGANISATIONS, Locale.of("fi"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Espoon seudun koulutuskuntayhtymä Omnia vetää.   | päähakija vetää.
            ESPOON SEUDUN KOULUTUSKUNTAYHTYMÄ OMNIA          | päähakija
            espoon  seudun\u00a0koulutuskuntayhtymä omnia    | päähakija
            Espoon seudun koulutuskuntayhtymä Omnian väki    | päähakijan väki
            Samkommunen för utbildning Omnia leder           | päähakija leder
            (0502454-6), FI05024546 ja 0502454–6             | (päähakija), päähakija ja päähakija
            Gradia, Gradia Etelä\u2011Savo                   | jäsen 1, jäsen 2
            zzyzx (oy) auttaa                                | kumppani 2 auttaa
            IT hoitaa                                        | kumppani 1 hoitaa""")
    void putsLabelsInThePlaceOfFullNamesAndBusinessIds(String written, String read) {
        assertThat(blind.of(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Omnia
            Gradian
            Agradia
            make it work
            105024546
            0211675-3 ja FI02116753
            0502454-61
            OLIT""")
    void leavesWhatIsNoFullName(String written) {
        assertThat(blind.of(written)).isEqualTo(written);
    }

    @Test
    void speaksTheLanguageOfTheText() {
        assertThat(BlindText.of(ORGANISATIONS, Locale.of("sv")).of("Gradia")).isEqualTo("medlem 1");
        assertThat(BlindText.of(ORGANISATIONS, Locale.of("en")).of("Gradia")).isEqualTo("member 1");
    }

    @Test
    void readsTheTextsOfJsonAndNothingElse() {
        Map<String, Object> answers = Map.of(
                "Gradia", new ArrayList<>(Arrays.asList("Gradia", 3, null, true)), "deep", Map.of("er", "0208201-1"));

        assertThat(blind.ofMembers(answers))
                .isEqualTo(Map.of(
                        "jäsen 1",
                        new ArrayList<>(Arrays.asList("jäsen 1", 3, null, true)),
                        "deep",
                        Map.of("er", "jäsen 1")));
    }

    @Test
    void keepsMembersApartThatHadTheNamesOfOneOrganisation() {
        assertThat(blind.ofMembers(Map.of("Gradia", 1, "0208201-1", 2)).values())
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void leavesAllAsItIsWhereNobodyIsToBeHidden() {
        assertThat(BlindText.of(List.of(), Locale.of("fi")).of("Gradia")).isEqualTo("Gradia");
        assertThat(blind.of((String) null)).isNull();
    }

    /** A name that is a pattern is a name all the same. */
    @Test
    void takesNamesLiterally() {
        BlindText other = BlindText.of(
                List.of(
                        Named.of(OrganisationLabel.partner(7), null, "Q\\E.*+ ry", "  "),
                        Named.of(OrganisationLabel.partner(8), null, "1234567-8 Oy")),
                Locale.of("en"));

        assertThat(other.of("q\\e.*+ ry, Qxxx ry, 1234567-8 oy")).isEqualTo("partner 7, Qxxx ry, partner 8");
    }
}
