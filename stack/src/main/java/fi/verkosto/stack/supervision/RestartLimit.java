package fi.verkosto.stack.supervision;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;

/** How often a part may be restarted, and the pause before each restart: 0.2 s, doubled up to 5 s. */
final class RestartLimit {
    private static final int MOST_PER_MINUTE = 6;
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final Duration SHORTEST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final LongSupplier nanoTime;
    private final Deque<Long> deaths = new ArrayDeque<>();

    RestartLimit(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Returns the pause before the next start, or nothing when the part died too often within a minute. */
    Optional<Duration> pauseAfterDeath() {
        long now = nanoTime.getAsLong();
        while (!deaths.isEmpty() && now - deaths.peekFirst() > WINDOW.toNanos()) {
            deaths.removeFirst();
        }
        deaths.addLast(now);
        if (deaths.size() > MOST_PER_MINUTE) {
            return Optional.empty();
        }
        Duration pause = SHORTEST.multipliedBy(1L << (deaths.size() - 1));
        return Optional.of(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
    }
}
