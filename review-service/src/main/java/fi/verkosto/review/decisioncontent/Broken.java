package fi.verkosto.review.decisioncontent;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.LocalizedText;
import java.util.Locale;

/** The rules that the content of a decision can break, each with the member that it is about. */
public enum Broken {
    INELIGIBLE(
            "/outcome",
            "Hakemus ei täytä haun ehtoja, joten avustusta ei voi myöntää",
            "Ansökan uppfyller inte villkoren i utlysningen, så inget understöd kan beviljas",
            "The application is ineligible, so it cannot be awarded"),
    NO_REASONS("/furtherReasons", "Perustelut puuttuvat", "Motiveringen saknas", "Reasons are missing"),
    CUT_UNEXPLAINED(
            "/furtherReasons",
            "Perustele, miksi avustus on pienempi kuin haettu",
            "Motivera varför understödet är mindre än det sökta",
            "Say why the grant is less than what was asked for"),
    SCORES_SET_ASIDE(
            "",
            "Pisteitä on jätetty huomiotta esittelyn jälkeen; palauta päätös ja esittele se uudelleen",
            "Poäng har lämnats utan beaktande efter föredragningen; återta beslutet och föredra det på nytt",
            "Scores were set aside since the decision was presented; take it back and present it again"),
    NO_TERMS("/terms", "Ehdot puuttuvat", "Villkoren saknas", "The terms of the award are missing"),
    NO_PERCENT(
            "/terms/maximumPercent", "Enimmäisosuus puuttuu", "Högsta andelen saknas", "The maximum share is missing"),
    PERCENT_TOO_HIGH(
            "/terms/maximumPercent",
            "Enimmäisosuus ja haussa vaadittu omarahoitus ovat yhteensä yli 100 prosenttia",
            "Den högsta andelen och den självfinansiering som utlysningen kräver är sammanlagt över 100 procent",
            "The maximum share and the own funding that the call asks for come to more than 100 per cent"),
    NO_PERIOD("/terms/usedFrom", "Käyttöaika puuttuu", "Användningstiden saknas", "The period of use is missing"),
    NO_REPORT(
            "/terms/finalReportBy",
            "Selvityksen määräpäivä puuttuu",
            "Redovisningsdagen saknas",
            "The day of the report is missing"),
    NO_INSTALMENTS("/terms/instalments", "Maksuerät puuttuvat", "Raterna saknas", "The instalments are missing"),
    REASONS_TOO_LONG(
            "/furtherReasons", "Perustelut ovat liian pitkät", "Motiveringen är för lång", "The reasons are too long"),
    NOT_POSITIVE(
            "/awarded",
            "Summan on oltava suurempi kuin nolla",
            "Beloppet ska vara större än noll",
            "The sum must be more than nothing"),
    ABOVE_REQUEST(
            "/awarded",
            "Hakemuksessa ei haeta näin paljon",
            "I ansökan söks inte så mycket",
            "The application does not ask for so much"),
    CENTS(
            "/awarded",
            "Tässä haussa avustus myönnetään täysinä euroina",
            "I denna utlysning beviljas understöd i hela euro",
            "The call gives grants in whole euros"),
    UNKNOWN_CATEGORY(
            "/terms/perCategory",
            "Haussa ei ole tällaista menoluokkaa",
            "Utlysningen har ingen sådan kostnadskategori",
            "The call has no such cost category"),
    CATEGORY_TWICE(
            "/terms/perCategory",
            "Menoluokka on kahdesti",
            "En kostnadskategori finns två gånger",
            "A cost category comes twice"),
    CATEGORY_NOT_POSITIVE(
            "/terms/perCategory",
            "Menoluokan summan on oltava suurempi kuin nolla",
            "Beloppet för en kostnadskategori ska vara större än noll",
            "The sum of a cost category must be more than nothing"),
    CATEGORY_CENTS(
            "/terms/perCategory",
            "Tässä haussa avustus myönnetään täysinä euroina",
            "I denna utlysning beviljas understöd i hela euro",
            "The call gives grants in whole euros"),
    CATEGORIES_DIFFER(
            "/terms/perCategory",
            "Menoluokkien summa ei ole sama kuin avustus",
            "Kostnadskategoriernas summa är inte densamma som understödet",
            "The cost categories do not add up to the grant"),
    PERIOD_BACKWARDS(
            "/terms/usedUntil",
            "Käyttöaika päättyy ennen kuin se alkaa",
            "Användningstiden slutar innan den börjar",
            "The period of use ends before it begins"),
    REPORT_TOO_EARLY(
            "/terms/finalReportBy",
            "Selvitys olisi annettava ennen käyttöajan päättymistä",
            "Redovisningen skulle lämnas innan användningstiden slutar",
            "The final report would be due before the period of use ends"),
    INTERIM_REPORT_OUTSIDE(
            "/terms/interimReportBy",
            "Väliselvityksen päivä ei ole käyttöajan alun ja loppuselvityksen välissä",
            "Dagen för mellanredovisningen ligger inte mellan användningstidens början och slutredovisningen",
            "The interim report is not due between the beginning of the period and the final report"),
    INSTALMENTS_DIFFER(
            "/terms/instalments",
            "Maksuerien osuudet eivät ole yhteensä 100 prosenttia",
            "Raternas andelar är inte sammanlagt 100 procent",
            "The instalments do not add up to 100 per cent"),
    INSTALMENTS_UNORDERED(
            "/terms/instalments",
            "Maksuerät eivät ole järjestyksessä, tai kaksi maksetaan samalla perusteella",
            "Raterna är inte i ordning, eller två betalas på samma grund",
            "The instalments are not in their order, or two are paid on the same occasion"),
    NO_INTERIM_REPORT(
            "/terms/interimReportBy",
            "Väliselvityksen jälkeen maksettava erä tarvitsee väliselvityksen päivän",
            "En rat som betalas efter mellanredovisningen behöver en dag för den",
            "An instalment after the interim report needs the day of that report");

    private final String pointer;
    private final LocalizedText text;

    Broken(String pointer, String fi, String sv, String en) {
        this.pointer = pointer;
        this.text = new LocalizedText(fi, sv, en);
    }

    public Fault fault() {
        return new Fault(pointer, name().toLowerCase(Locale.ROOT).replace('_', '-'), text);
    }
}
