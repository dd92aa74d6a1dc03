package fi.verkosto.applications.wording;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as the clocks in Finland show them, whatever zone the machine is in. */
public final class WallTime {

    public static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private static final DateTimeFormatter BESIDE = DateTimeFormatter.ofPattern("d.M.uuuu HH:mm", Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern(" '(UTC'x')'", Locale.ROOT);

    private WallTime() {}

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
}
