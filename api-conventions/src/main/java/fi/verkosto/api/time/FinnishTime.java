package fi.verkosto.api.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments and days as the clocks and calendars in Finland show them, whatever zone the machine is in. */
public final class FinnishTime {

    /** As PostgreSQL knows it too. */
    public static final String ZONE = "Europe/Helsinki";

    private static final ZoneId HELSINKI = ZoneId.of(ZONE);

    private static final DateTimeFormatter BESIDE = DateTimeFormatter.ofPattern("d.M.uuuu HH:mm", Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern(" '(UTC'x')'", Locale.ROOT);

    private FinnishTime() {}

    public static ZonedDateTime at(Instant moment) {
        return moment.atZone(HELSINKI);
    }

    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, HELSINKI);
    }

    /** Midnight, with which the day begins. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(HELSINKI).toInstant();
    }

    /** Beside a moment in the API, in no language: "21.11.2018 16:15", or "25.10.2020 03:30 (UTC+03)"; null for none. */
    public static String beside(Instant moment) {
        return moment == null ? null : BESIDE.format(at(moment)) + offset(moment);
    }

    /** " (UTC+03)" in the hour that comes twice, which nothing else tells from the other one; empty at any other time. */
    public static String offset(Instant moment) {
        ZonedDateTime there = at(moment);
        return comesTwice(there.toLocalDateTime()) ? OFFSET.format(there) : "";
    }

    /** Whether the clocks in Finland show this twice: daylight saving ends by an hour that is repeated. */
    public static boolean comesTwice(LocalDateTime wallTime) {
        return HELSINKI.getRules().getValidOffsets(wallTime).size() > 1;
    }
}
