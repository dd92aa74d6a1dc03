package fi.verkosto.notification.stream.api;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;

/** How long nothing need be done yet. */
final class Pause {

    private final Duration length;
    private final LongSupplier nanoseconds;
    private long since;

    /** One that begins now. */
    Pause(Duration length, LongSupplier nanoseconds) {
        this.length = length;
        this.nanoseconds = nanoseconds;
        begin();
    }

    void begin() {
        since = nanoseconds.getAsLong();
    }

    /** In whole milliseconds, as timers are set: one that is set to less throws, where nobody hears of it. */
    Duration left() {
        return length.minusNanos(nanoseconds.getAsLong() - since).truncatedTo(ChronoUnit.MILLIS);
    }

    boolean isOver() {
        return !left().isPositive();
    }
}
