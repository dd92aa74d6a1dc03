package fi.verkosto.api.time;

import fi.verkosto.api.refusal.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why no time limit ends on a day (Act 150/1930, section 5). */
@Schema(name = "FreeDay")
public enum FreeDay {
    NEW_YEAR("uudenvuodenpäivä", "nyårsdagen", "New Year's Day"),
    EPIPHANY("loppiainen", "trettondagen", "Epiphany"),
    GOOD_FRIDAY("pitkäperjantai", "långfredagen", "Good Friday"),
    EASTER("pääsiäispäivä", "påskdagen", "Easter Sunday"),
    EASTER_MONDAY("toinen pääsiäispäivä", "annandag påsk", "Easter Monday"),
    MAY_DAY("vapunpäivä", "första maj", "May Day"),
    ASCENSION_DAY("helatorstai", "Kristi himmelsfärdsdag", "Ascension Day"),
    PENTECOST("helluntai", "pingstdagen", "Pentecost"),
    MIDSUMMER_EVE("juhannusaatto", "midsommaraftonen", "Midsummer Eve"),
    MIDSUMMER_DAY("juhannuspäivä", "midsommardagen", "Midsummer Day"),
    ALL_SAINTS("pyhäinpäivä", "alla helgons dag", "All Saints' Day"),
    INDEPENDENCE_DAY("itsenäisyyspäivä", "självständighetsdagen", "Independence Day"),
    CHRISTMAS_EVE("jouluaatto", "julaftonen", "Christmas Eve"),
    CHRISTMAS_DAY("joulupäivä", "juldagen", "Christmas Day"),
    BOXING_DAY("tapaninpäivä", "annandag jul", "Boxing Day"),
    SATURDAY("lauantai", "lördag", "a Saturday"),
    SUNDAY("sunnuntai", "söndag", "a Sunday");

    private final LocalizedText words;

    FreeDay(String fi, String sv, String en) {
        this.words = new LocalizedText(fi, sv, en);
    }

    /** What the day is, as in "it is Good Friday". */
    public LocalizedText words() {
        return words;
    }
}
