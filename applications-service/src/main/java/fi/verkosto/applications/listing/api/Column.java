package fi.verkosto.applications.listing.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.applications.listing.ListedApplication;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The columns of the exported list: texts, numbers and times as what they are, never as formulas. */
enum Column {
    CASE_NUMBER(14, "Asianumero", "Ärendenummer", "Case number", (row, _) -> row.caseNumber()),
    TITLE(50, "Hankkeen nimi", "Projektets namn", "Title", (row, _) -> row.title()),
    STRAND(40, "Hakumuoto", "Ansökningsform", "Strand", (row, words) -> words.strand(row.strand())),
    STRAND_CODE(24, "Hakumuodon tunnus", "Ansökningsformens kod", "Code of the strand", (row, _) -> row.strand()),
    STATE(24, "Tila", "Läge", "State", (row, words) -> words.in(StateName.of(row.state()))),
    LEAD(
            40,
            "Päähakija",
            "Huvudsökande",
            "Lead applicant",
            (row, words) -> words.provider(row.lead().businessId())),
    LEAD_ID(
            14,
            "Päähakijan Y-tunnus",
            "Huvudsökandens FO-nummer",
            "Business ID of the lead",
            (row, _) -> row.lead().businessId()),
    ORGANISATIONS(
            60,
            "Verkosto (Y-tunnus)",
            "Nätverket (FO-nummer)",
            "Network (business ID)",
            (row, words) -> words.organisations(row)),
    REGIONS(
            40,
            "Maakunnat",
            "Landskap",
            "Regions",
            (row, words) -> row.regions().stream().map(words::region).collect(Collectors.joining(", "))),
    TOTAL_COSTS(
            18,
            "Kokonaiskustannukset, €",
            "Totala kostnader, €",
            "Total costs, €",
            (row, _) -> row.sums().totalCosts()),
    REQUESTED(
            18,
            "Haettu avustus, €",
            "Ansökt understöd, €",
            "Requested grant, €",
            (row, _) -> row.sums().requested()),
    GRANTED(
            18,
            "Myönnetty avustus, €",
            "Beviljat understöd, €",
            "Granted sum, €",
            (row, _) -> row.sums().granted()),
    COMPLETENESS(14, "Valmiusaste, %", "Färdighetsgrad, %", "Completeness, %", (row, _) -> row.completeness()),
    OVERLAPS(
            22,
            "Mukana toisessakin hakemuksessa",
            "Även i en annan ansökan",
            "Also in another application",
            (row, _) -> row.overlaps()),
    STARTED(
            18,
            "Aloitettu",
            "Påbörjad",
            "Started",
            (row, _) -> wallTime(row.times().createdAt())),
    SUBMITTED(
            18,
            "Lähetetty",
            "Inlämnad",
            "Submitted",
            (row, _) -> wallTime(row.times().submittedAt())),
    CHANGED(
            22,
            "Täydennetty tai muutettu hakijan puolesta",
            "Kompletterad eller ändrad för sökandens räkning",
            "Supplemented or changed on behalf",
            (row, _) -> wallTime(row.times().lastChangedAt())),
    UPDATED(
            18,
            "Muutettu",
            "Ändrad",
            "Updated",
            (row, _) -> wallTime(row.times().updatedAt())),
    LICENCE_ENDS(
            22,
            "Järjestämislupa päättyy ennen hanketta",
            "Anordnartillståndet upphör före projektet",
            "A licence ends before the project",
            (row, _) -> row.licenceEndsOn());

    private final int width;
    private final LocalizedText heading;
    private final BiFunction<ListedApplication, WorkbookWords, Object> value;

    Column(int width, String fi, String sv, String en, BiFunction<ListedApplication, WorkbookWords, Object> value) {
        this.width = width;
        this.heading = new LocalizedText(fi, sv, en);
        this.value = value;
    }

    int width() {
        return width;
    }

    String heading(Locale language) {
        return heading.in(language);
    }

    /** Text, number, truth value, day or Finnish wall time; null for none. */
    Object value(ListedApplication row, WorkbookWords words) {
        return value.apply(row, words);
    }

    /** A date of the sheet, or a text in the hour that no date of a sheet could tell from the one before it. */
    private static Object wallTime(Instant time) {
        if (time == null) {
            return null;
        }
        LocalDateTime there = FinnishTime.at(time).toLocalDateTime();
        return FinnishTime.comesTwice(there) ? FinnishTime.beside(time) : there;
    }
}
