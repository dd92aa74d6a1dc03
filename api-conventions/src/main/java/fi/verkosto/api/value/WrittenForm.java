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

    public static final String REGISTER_NUMBER = "\\d{1,9}/\\d{1,9}/\\d{4}";

    public static final String BUSINESS_ID = "\\d{7}-\\d";

    /** Whether there is such a region is for others to say. */
    public static final String REGION = "\\d{2}";

    /** Of euros, as something to compare with. */
    public static final String SUM = "\\d{1,12}(\\.\\d{1,2})?";

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
