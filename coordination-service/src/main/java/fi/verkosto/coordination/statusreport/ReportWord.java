package fi.verkosto.coordination.statusreport;

import fi.verkosto.api.refusal.LocalizedText;
import java.util.Locale;

/** What the file of a report says beside what is reported. */
enum ReportWord {
    TITLE("Tilannekatsaus", "Lägesrapport", "Status report"),
    PERIOD("Ajanjakso", "Period", "Period"),
    MADE("Laadittu", "Upprättad", "Made"),
    ALL_NETWORKS("Verkostot yhdellä silmäyksellä", "Nätverken i korthet", "Networks at a glance"),
    NETWORK("Verkosto", "Nätverk", "Network"),
    LEAD("Hakijaorganisaatio", "Sökande organisation", "Lead"),
    STATUS("Tila", "Läge", "Status"),
    COMPUTED("Laskettu tila", "Beräknat läge", "Computed status"),
    NOT_FOUND("Ei laskettu", "Ej beräknat", "Not computed"),
    WHY("Miksi", "Varför", "Why"),
    FACT("Tieto", "Uppgift", "Fact"),
    FOUND("Todettu", "Konstaterat", "Found"),
    LIMIT("Raja", "Gräns", "Limit"),
    PLAN_DONE("Suunnitelmasta tehty", "Utfört av planen", "Done of the plan"),
    OF("/", "/", "of"),
    LATE("Myöhässä olevia välitavoitteita", "Försenade delmål", "Milestones that are late"),
    NEXT("Seuraava välitavoite", "Nästa delmål", "Next milestone"),
    NONE("Ei ole", "Finns inte", "None"),
    SIGNALS("Jakson havaintoja", "Periodens iakttagelser", "Signals of the period"),
    QUESTIONS("Kysymyksiä, vastattu", "Frågor, besvarade", "Questions, answered"),
    INDICATORS("Mittarit", "Indikatorer", "Indicators"),
    INDICATOR("Mittari", "Indikator", "Indicator"),
    VALUE("Arvo", "Värde", "Value"),
    TARGET("Tavoite", "Mål", "Target"),
    NO_VALUES("Arvoja ei ole raportoitu.", "Inga värden har rapporterats.", "No values were reported."),
    CORRECTIONS("Aiempien jaksojen korjaukset", "Rättelser av tidigare perioder", "Corrections of earlier periods"),
    NO_CORRECTIONS("Ei korjauksia.", "Inga rättelser.", "None."),
    BEFORE("Aiemmin", "Tidigare", "Before"),
    NOW("Nyt", "Nu", "Now"),
    INCOMPLETE(
            "Kaikki tiedot eivät mahtuneet katsaukseen.",
            "Alla uppgifter rymdes inte i rapporten.",
            "Not everything found room in this report.");

    private final LocalizedText words;

    ReportWord(String fi, String sv, String en) {
        this.words = new LocalizedText(fi, sv, en);
    }

    String in(Locale language) {
        return words.in(language);
    }
}
