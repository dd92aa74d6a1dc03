package fi.verkosto.notification.mail;

import fi.verkosto.api.time.FinnishTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Values as people read them in each language. */
@ApplicationScoped
class WrittenValues {

    /** Keeps a number, and a number and its unit, on one line. */
    private static final String NO_BREAK = "\u00a0";

    private final String linkPrefix;

    WrittenValues(MailSettings settings) {
        this.linkPrefix = settings.linkPrefix().orElse("");
    }

    /**
     * The text to show.
     *
     * @throws RuntimeException if the value is none of its kind
     */
    String write(MailValue value, MailLanguage language) {
        return switch (value.kind()) {
            case TEXT -> value.text();
            case EUROS -> euros(new BigDecimal(value.text()), language);
            case MOMENT -> moment(Instant.parse(value.text()), language);
            case DAY -> day(language).format(LocalDate.parse(value.text()));
            case LINK -> linkPrefix + value.text();
        };
    }

    private static String euros(BigDecimal amount, MailLanguage language) {
        boolean isWhole = amount.stripTrailingZeros().scale() <= 0;
        String number = String.format(Locale.ROOT, isWhole ? "%,.0f" : "%,.2f", amount);
        return switch (language) {
            case FI -> spaced(number) + NO_BREAK + (amount.compareTo(BigDecimal.ONE) == 0 ? "euro" : "euroa");
            case SV -> spaced(number) + NO_BREAK + "euro";
            case EN -> "EUR" + NO_BREAK + number;
        };
    }

    private static String spaced(String number) {
        return number.replace(",", NO_BREAK).replace('.', ',');
    }

    /**
     * To the second where that is no whole minute: what was sent at 16:14:59 was in time. The hour that comes twice a
     * year is told apart by its offset from UTC.
     */
    private static String moment(Instant moment, MailLanguage language) {
        ZonedDateTime there = FinnishTime.at(moment);
        return day(language).format(there)
                + time(language, there.getSecond() != 0).format(there)
                + FinnishTime.offset(moment);
    }

    private static DateTimeFormatter day(MailLanguage language) {
        return switch (language) {
            case FI, SV -> DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);
            case EN -> DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
        };
    }

    private static DateTimeFormatter time(MailLanguage language, boolean toTheSecond) {
        return DateTimeFormatter.ofPattern(
                switch (language) {
                    case FI -> toTheSecond ? " 'klo' H.mm.ss" : " 'klo' H.mm";
                    case SV -> toTheSecond ? " 'kl.' H.mm.ss" : " 'kl.' H.mm";
                    case EN -> toTheSecond ? " 'at' HH:mm:ss" : " 'at' HH:mm";
                },
                Locale.ROOT);
    }
}
