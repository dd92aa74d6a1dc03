package fi.verkosto.review.decisioncontent;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.WrittenForm;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What texts of the catalogue are filled in with. Decisions are published with these texts, so nothing else may stand there: free
 * words are for an officer's own sentences, which are not.
 */
public enum Placeholder {
    EUROS(
            "euros",
            matching("(?!0)(\\d{1,9}|\\d{1,3}([ \\u00a0]\\d{3}){1,2})(,\\d{2})?"),
            "Anna summa euroina, esimerkiksi 12 000 tai 12 000,50",
            "Ange ett belopp i euro, till exempel 12 000 eller 12 000,50",
            "Give a sum in euros, such as 12 000 or 12 000,50"),
    PERCENT(
            "percent",
            matching("(?!0)\\d{1,2}(,\\d{1,2})?"),
            "Anna prosenttiluku, esimerkiksi 80 tai 66,67",
            "Ange ett procenttal, till exempel 80 eller 66,67",
            "Give a percentage, such as 80 or 66,67"),
    DAY(
            "day",
            Placeholder::isDay,
            "Anna päivä, esimerkiksi 1.3.2019",
            "Ange en dag, till exempel 1.3.2019",
            "Give a day, such as 1.3.2019"),
    CASE_NUMBER(
            "caseNumber",
            matching("(?=.*\\d)" + WrittenForm.REGISTER_NUMBER),
            "Anna asianumero, esimerkiksi 1/340/2018",
            "Ange ett ärendenummer, till exempel 1/340/2018",
            "Give a case number, such as 1/340/2018");

    private final String key;
    private final Predicate<String> form;
    private final LocalizedText demand;

    Placeholder(String key, Predicate<String> form, String fi, String sv, String en) {
        this.key = key;
        this.form = form;
        this.demand = new LocalizedText(fi, sv, en);
    }

    private static Predicate<String> matching(String form) {
        return Pattern.compile(form).asMatchPredicate();
    }

    /** As letters write one. */
    private static boolean isDay(String value) {
        try {
            LocalDate.parse(
                    value,
                    DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));
            return true;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    /** None that no text of the catalogue may have. */
    public static Optional<Placeholder> of(String key) {
        return Stream.of(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    public boolean allows(String value) {
        return form.test(value);
    }

    /** What to give. */
    public LocalizedText demand() {
        return demand;
    }
}
