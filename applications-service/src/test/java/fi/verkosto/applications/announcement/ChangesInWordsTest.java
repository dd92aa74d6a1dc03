package fi.verkosto.applications.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import fi.verkosto.applications.call.terms.CallTerms;
import fi.verkosto.applications.call.terms.Change;
import fi.verkosto.applications.call.terms.Strand;
import fi.verkosto.applications.call.terms.StrandKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangesInWordsTest {

    private static final LocalizedText NETWORKS =
            new LocalizedText("Alueelliset verkostot", "Regionala nätverk", "Regional networks");
    private static final CallTerms TERMS = new CallTerms(
            "2/340/2018",
            new LocalizedText("Haku", "Utlysning", "Call"),
            Money.euros("4000000"),
            null,
            null,
            null,
            null,
            20,
            true,
            null,
            List.of(new Strand("REGIONAL_NETWORK", StrandKind.NETWORK, NETWORKS, 6, NETWORKS, null, null, null)),
            List.of(),
            List.of(),
            null,
            List.of(),
            null,
            List.of(),
            null,
            null,
            null,
            null);
    private static final List<Change> CHANGES = List.of(
            new Change("/projectEnd", "2020-12-31", "2021-12-31"),
            new Change("/totalSum", "4000000.00 EUR", "4500000.50 EUR"),
            new Change("/opensAt", "2018-10-22T05:00:00Z", "2018-10-23T05:00:00Z"),
            new Change("/strands/REGIONAL_NETWORK/maximumAwards", 6, 7),
            new Change("/strands/REGIONAL_NETWORK/money", null, "3000000.00 EUR"),
            new Change("/names/fi", "Haku", "Uusi haku"),
            new Change("/names/sv", "Utlysning", "Ny utlysning"),
            new Change("/costCategories/TRAVEL", null, Map.of("code", "TRAVEL")),
            new Change("/contactPersons", null, null));

    @Test
    void sayFromWhatToWhatWhereItIsADateASumOrANumber() {
        assertThat(in("fi")).isEqualTo("""
                - Hankkeet päättyvät: 31.12.2020 → 31.12.2021
                - Myönnettävissä enintään: 4~000~000~euroa → 4~500~000,50~euroa
                - Hakuaika alkaa: 22.10.2018 klo 8.00 → 23.10.2018 klo 8.00
                - Hakumuoto ”Alueelliset verkostot”: avustuksia enintään: 6 → 7
                - Hakumuoto ”Alueelliset verkostot”: hakumuodon rahat: 3~000~000~euroa
                - Nimi: muutettu
                - Menoluokka: lisätty
                - Yhteyshenkilöt: muutettu""");
    }

    @Test
    void areInTheLanguageOfTheReader() {
        assertThat(in("sv")).contains("Projekten avslutas: 31.12.2020 → 31.12.2021", "Namn: ändrad");
        assertThat(in("en"))
                .contains("Projects end: 31 December 2020 → 31 December 2021", "EUR~4,000,000 → EUR~4,500,000.50")
                .doesNotContain("REGIONAL_NETWORK", "TRAVEL");
    }

    private static String in(String language) {
        return new ChangesInWords(TERMS, Locale.of(language)).of(CHANGES).replace('\u00a0', '~');
    }
}
