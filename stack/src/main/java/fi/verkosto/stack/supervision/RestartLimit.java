package fi.verkosto.stack.supervision;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * The pause before each restart: 0.2 s, doubled with every death within a minute, up to half a minute. It never gives up:
 * what keeps a part from running, such as a full disk, may pass, and the other parts run meanwhile.
 */
final class RestartLimit {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final Duration SHORTEST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final LongSupplier nanoTime;
    private final Deque<Long> deaths = new ArrayDeque<>();

    RestartLimit(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    Duration pauseAfterDeath() {
        long now = nanoTime.getAsLong();
        while (!deaths.isEmpty() && now - deaths.peekFirst() > WINDOW.toNanos()) {
            deaths.removeFirst();
        }
        deaths.addLast(now);
        Duration pause = SHORTEST.multipliedBy(1L << Math.min(deaths.size() - 1, 10));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
