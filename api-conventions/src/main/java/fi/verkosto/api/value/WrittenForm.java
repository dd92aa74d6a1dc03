package fi.verkosto.api.value;

import fi.verkosto.api.refusal.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms of texts that the API asks for, in words: a regular expression says little to who wrote something else. */
public final class WrittenForm {

    /** Of a call's own things, such as its strands. */
    public static final String CODE = "[A-Z][A-Z0-9_]{0,63}";

    /** How an agency writes its own is for the agency to say. */
    public static final String REGISTER_NUMBER = "[A-Z0-9]{1,20}([/-][A-Z0-9]{1,20}){1,5}";

    public static final String BUSINESS_ID = "\\d{7}-\\d";

    /** Whether there is such a region is for others to say. */
    public static final String REGION = "\\d{2}";

    /** Of euros, as something to compare with. */
    public static final String SUM = "\\d{1,12}(\\.\\d{1,2})?";

    /** Of what is measured: exact, and in one form. */
    public static final String MEASURE = "(?!-0(\\.0{1,4})?$)-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?";

    /** Of what lies between two measures: half way may take one decimal more. */
    public static final String MIDDLE = "(?!-0(\\.0{1,5})?$)-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,5})?";

    /** Of whole months, quarters and halves of years. */
    public static final String PERIOD = "(19|20|21)\\d\\d-(0[1-9]|1[0-2]|Q[1-4]|H[12])";

    /** Of quarters alone. */
    public static final String QUARTER = "(19|20|21)\\d\\d-Q[1-4]";

    /** Of scores, as it is shown. */
    public static final String MEAN = "\\d{1,4}(\\.\\d{1,2})?";

    /** Wall time: hours and minutes. */
    public static final String CLOCK = "([01]\\d|2[0-3]):[0-5]\\d";

    /** Of a page, with one place for the identifier of what it shows. */
    public static final String PAGE = "https?://[^\\s{}]+\\{id\\}[^\\s{}]*";

    /** Of anything on the web, to be followed by people: encrypted, and without a name and password before its host. */
    public static final String LINK = "https://[A-Za-z0-9.-]+(:\\d{1,5})?([/?#]\\S*)?";

    /** What two people write alike: no letters that only look the same, and no space that nobody sees. */
    public static final String SIGNS = "[!-~]+( [!-~]+)*";

    private static final String PART = "[A-Z0-9]{1,20}";
    private static final String PARTS_BEFORE = "(" + PART + "[/-])*";
    private static final String NUMBER = "\\{number\\}";
    private static final String YEAR = "\\{year\\}";

    /**
     * How register numbers are written: the running number and the year, in either order, each a part of its own among
     * others that stay the same, so that a number can be read in one way only.
     */
    public static final String NUMBERING = PARTS_BEFORE
            + "(" + NUMBER + "[/-]" + PARTS_BEFORE + YEAR + "|" + YEAR + "[/-]" + PARTS_BEFORE + NUMBER + ")"
            + "([/-]" + PART + ")*";

    private static final Map<String, LocalizedText> WORDS = Map.ofEntries(
            form(
                    CODE,
                    "enintään 64 merkkiä A–Z, 0–9 ja _, ensin kirjain",
                    "högst 64 tecken A–Z, 0–9 och _, först en bokstav",
                    "at most 64 of the characters A–Z, 0–9 and _, a letter first"),
            form(
                    REGISTER_NUMBER,
                    "asianumero, esimerkiksi 1/340/2018",
                    "ett ärendenummer, till exempel 1/340/2018",
                    "a register number, such as 1/340/2018"),
            form(
                    BUSINESS_ID,
                    "Y-tunnus, esimerkiksi 0502454-6",
                    "ett FO-nummer, till exempel 0502454-6",
                    "a business ID, such as 0502454-6"),
            form(
                    REGION,
                    "maakunnan numero, esimerkiksi 13",
                    "landskapets nummer, till exempel 13",
                    "the number of a region, such as 13"),
            form(
                    MEAN,
                    "pistekeskiarvo, esimerkiksi 2.50",
                    "ett poängmedeltal, till exempel 2.50",
                    "a mean of scores, such as 2.50"),
            form(
                    CLOCK,
                    "kellonaika, esimerkiksi 16:15",
                    "ett klockslag, till exempel 16:15",
                    "a time of day, such as 16:15"),
            form(
                    PAGE,
                    "verkko-osoite, jossa on kerran {id}",
                    "en webbadress där {id} förekommer en gång",
                    "a web address in which {id} stands once"),
            form(
                    LINK,
                    "suojattu verkko-osoite, esimerkiksi https://verkosto.example/raportti",
                    "en skyddad webbadress, till exempel https://verkosto.example/rapport",
                    "an encrypted web address, such as https://verkosto.example/report"),
            form(
                    SIGNS,
                    "merkkejä ilman ääkkösiä, välissä enintään yksi välilyönti, esimerkiksi 3 8 12",
                    "tecken utan å, ä och ö, med högst ett mellanslag emellan, till exempel 3 8 12",
                    "characters of ASCII with at most one space between them, such as 3 8 12"),
            form(
                    NUMBERING,
                    "asianumeron kaava, esimerkiksi {number}/340/{year}",
                    "ett mönster för ärendenummer, till exempel {number}/340/{year}",
                    "a pattern of register numbers, such as {number}/340/{year}"),
            form(
                    SUM,
                    "summa euroina, esimerkiksi 1234.50",
                    "en summa i euro, till exempel 1234.50",
                    "a sum in euros, such as 1234.50"),
            form(
                    MEASURE,
                    "luku, jossa on enintään neljä desimaalia, esimerkiksi 12.5",
                    "ett tal med högst fyra decimaler, till exempel 12.5",
                    "a number with at most four decimals, such as 12.5"),
            form(
                    MIDDLE,
                    "luku, jossa on enintään viisi desimaalia, esimerkiksi 12.25",
                    "ett tal med högst fem decimaler, till exempel 12.25",
                    "a number with at most five decimals, such as 12.25"),
            form(
                    PERIOD,
                    "raportointijakso: 2019-03, 2019-Q1 tai 2019-H1",
                    "en rapporteringsperiod: 2019-03, 2019-Q1 eller 2019-H1",
                    "a period: 2019-03, 2019-Q1 or 2019-H1"),
            form(
                    QUARTER,
                    "vuosineljännes, esimerkiksi 2019-Q1",
                    "ett kvartal, till exempel 2019-Q1",
                    "a quarter, such as 2019-Q1"));

    /** A pattern that is a list of words, and so can be told as one. */
    private static final String CHOICES = "[\\w-]+(\\|[\\w-]+)*";

    private WrittenForm() {}

    private static Map.Entry<String, LocalizedText> form(String pattern, String fi, String sv, String en) {
        return Map.entry(pattern, new LocalizedText(fi, sv, en));
    }

    /** What a pattern allows; of one that nobody put into words nothing. */
    public static Optional<LocalizedText> inWords(String pattern) {
        return choices(pattern)
                .map(words -> String.join(", ", words))
                .map(words -> new LocalizedText(words, words, words))
                .or(() -> Optional.ofNullable(WORDS.get(pattern)));
    }

    /** The words that a pattern lists, if it is a list. */
    public static Optional<List<String>> choices(String pattern) {
        return pattern.matches(CHOICES) ? Optional.of(Arrays.asList(pattern.split("\\|"))) : Optional.empty();
    }
}
