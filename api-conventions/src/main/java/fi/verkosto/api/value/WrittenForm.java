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

    /** Of scores, as it is shown. */
    public static final String MEAN = "\\d{1,4}(\\.\\d{1,2})?";

    /** Wall time: hours and minutes. */
    public static final String CLOCK = "([01]\\d|2[0-3]):[0-5]\\d";

    /** Of a page, with one place for the identifier of what it shows. */
    public static final String PAGE = "https?://[^\\s{}]+\\{id\\}[^\\s{}]*";

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

    private static final Map<String, LocalizedText> WORDS = Map.of(
            CODE,
            new LocalizedText(
                    "enintään 64 merkkiä A–Z, 0–9 ja _, ensin kirjain",
                    "högst 64 tecken A–Z, 0–9 och _, först en bokstav",
                    "at most 64 of the characters A–Z, 0–9 and _, a letter first"),
            REGISTER_NUMBER,
            new LocalizedText(
                    "asianumero, esimerkiksi 1/340/2018",
                    "ett ärendenummer, till exempel 1/340/2018",
                    "a register number, such as 1/340/2018"),
            BUSINESS_ID,
            new LocalizedText(
                    "Y-tunnus, esimerkiksi 0502454-6",
                    "ett FO-nummer, till exempel 0502454-6",
                    "a business ID, such as 0502454-6"),
            REGION,
            new LocalizedText(
                    "maakunnan numero, esimerkiksi 13",
                    "landskapets nummer, till exempel 13",
                    "the number of a region, such as 13"),
            MEAN,
            new LocalizedText(
                    "pistekeskiarvo, esimerkiksi 2.50",
                    "ett poängmedeltal, till exempel 2.50",
                    "a mean of scores, such as 2.50"),
            CLOCK,
            new LocalizedText(
                    "kellonaika, esimerkiksi 16:15",
                    "ett klockslag, till exempel 16:15",
                    "a time of day, such as 16:15"),
            PAGE,
            new LocalizedText(
                    "verkko-osoite, jossa on kerran {id}",
                    "en webbadress där {id} förekommer en gång",
                    "a web address in which {id} stands once"),
            SIGNS,
            new LocalizedText(
                    "merkkejä ilman ääkkösiä, välissä enintään yksi välilyönti, esimerkiksi 3 8 12",
                    "tecken utan å, ä och ö, med högst ett mellanslag emellan, till exempel 3 8 12",
                    "characters of ASCII with at most one space between them, such as 3 8 12"),
            NUMBERING,
            new LocalizedText(
                    "asianumeron kaava, esimerkiksi {number}/340/{year}",
                    "ett mönster för ärendenummer, till exempel {number}/340/{year}",
                    "a pattern of register numbers, such as {number}/340/{year}"),
            SUM,
            new LocalizedText(
                    "summa euroina, esimerkiksi 1234.50",
                    "en summa i euro, till exempel 1234.50",
                    "a sum in euros, such as 1234.50"));

    /** A pattern that is a list of words, and so can be told as one. */
    private static final String CHOICES = "[\\w-]+(\\|[\\w-]+)*";

    private WrittenForm() {}

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
