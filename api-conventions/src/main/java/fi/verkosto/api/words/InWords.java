package fi.verkosto.api.words;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.time.FinnishTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

/** Moments, days and sums as people write them in each language. */
public final class InWords {

    /** Keeps a number, and a number and its unit, on one line. */
    private static final String NO_BREAK = "\u00a0";

    private static final DateTimeFormatter NUMBERS = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private InWords() {}

    /**
     * By the clocks in Finland; to the second where that is no whole minute: what was sent at 16:14:59 was in time. The
     * hour that comes twice a year is told apart by its offset from UTC.
     */
    public static String moment(Instant moment, Locale language) {
        ZonedDateTime there = FinnishTime.at(moment);
        return days(language).format(there)
                + time(language, there.getSecond() != 0).format(there)
                + FinnishTime.offset(moment);
    }

    public static LocalizedText moment(Instant moment) {
        return inEach(language -> moment(moment, language));
    }

    public static String day(LocalDate day, Locale language) {
        return days(language).format(day);
    }

    /** With cents only where there are some. */
    public static String euros(BigDecimal amount, Locale language) {
        boolean isWhole = amount.stripTrailingZeros().scale() <= 0;
        String number = String.format(Locale.ROOT, isWhole ? "%,.0f" : "%,.2f", amount);
        return switch (language.getLanguage()) {
            case "sv" -> spaced(number) + NO_BREAK + "euro";
            case "en" -> "EUR" + NO_BREAK + number;
            default -> spaced(number) + NO_BREAK + (amount.compareTo(BigDecimal.ONE) == 0 ? "euro" : "euroa");
        };
    }

    /** The same said in each language. */
    public static LocalizedText inEach(Function<Locale, String> words) {
        return new LocalizedText(
                words.apply(Locale.of("fi")), words.apply(Locale.of("sv")), words.apply(Locale.ENGLISH));
    }

    private static String spaced(String number) {
        return number.replace(",", NO_BREAK).replace('.', ',');
    }

    private static DateTimeFormatter days(Locale language) {
        return language.getLanguage().equals("en") ? ENGLISH : NUMBERS;
    }

    private static DateTimeFormatter time(Locale language, boolean toTheSecond) {
        return DateTimeFormatter.ofPattern(
                switch (language.getLanguage()) {
                    case "sv" -> toTheSecond ? " 'kl.' H.mm.ss" : " 'kl.' H.mm";
                    case "en" -> toTheSecond ? " 'at' HH:mm:ss" : " 'at' HH:mm";
                    default -> toTheSecond ? " 'klo' H.mm.ss" : " 'klo' H.mm";
                },
                Locale.ROOT);
    }
}
