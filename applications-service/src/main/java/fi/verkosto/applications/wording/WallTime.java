package fi.verkosto.applications.wording;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people in Finland read them: Helsinki's wall time, whatever zone the machine is in. */
public final class WallTime {

    public static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private static final DateTimeFormatter FINNISH = DateTimeFormatter.ofPattern("d.M.uuuu 'klo' H.mm", Locale.ROOT);
    private static final DateTimeFormatter SWEDISH = DateTimeFormatter.ofPattern("d.M.uuuu 'kl.' H.mm", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter BESIDE = DateTimeFormatter.ofPattern("d.M.uuuu HH:mm", Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern(" '(UTC'x')'", Locale.ROOT);

    private WallTime() {}

    /** To the minute: "21.11.2018 klo 16.15", with the offset from UTC in the one hour of the year that comes twice. */
    public static String of(Instant moment, Locale language) {
        ZonedDateTime there = moment.atZone(HELSINKI);
        String text = formatter(language).format(there);
        return comesTwice(there.toLocalDateTime()) ? text + OFFSET.format(there) : text;
    }

    /** To the second, for receipts. */
    public static String toTheSecond(Instant moment, Locale language) {
        ZonedDateTime there = moment.atZone(HELSINKI);
        String separator = language.getLanguage().equals("en") ? ":" : ".";
        String text = formatter(language).format(there) + separator + "%02d".formatted(there.getSecond());
        return comesTwice(there.toLocalDateTime()) ? text + OFFSET.format(there) : text;
    }

    /** Beside a moment in the API, in no language: "21.11.2018 16:15", or "25.10.2020 03:30 (UTC+03)"; null for none. */
    public static String beside(Instant moment) {
        if (moment == null) {
            return null;
        }
        ZonedDateTime there = moment.atZone(HELSINKI);
        return BESIDE.format(there) + (comesTwice(there.toLocalDateTime()) ? OFFSET.format(there) : "");
    }

    /** Whether the clocks in Finland show this twice: daylight saving ends by an hour that is repeated. */
    public static boolean comesTwice(LocalDateTime wallTime) {
        return HELSINKI.getRules().getValidOffsets(wallTime).size() > 1;
    }

    private static DateTimeFormatter formatter(Locale language) {
        return switch (language.getLanguage()) {
            case "sv" -> SWEDISH;
            case "en" -> ENGLISH;
            default -> FINNISH;
        };
    }
}
