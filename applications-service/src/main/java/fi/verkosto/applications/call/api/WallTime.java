package fi.verkosto.applications.call.api;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments as the clocks in Finland show them. */
final class WallTime {

    static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("d.M.uuuu HH:mm").withZone(HELSINKI);

    private WallTime() {}

    /** Day.month.year hours:minutes; null for no moment. */
    static String of(Instant moment) {
        return moment == null ? null : FORMAT.format(moment);
    }
}
