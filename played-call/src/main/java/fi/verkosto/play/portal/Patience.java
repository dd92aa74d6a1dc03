package fi.verkosto.play.portal;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what other services do in their own time, within limits. */
public final class Patience {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Duration limit;

    public Patience(Duration limit) {
        this.limit = limit;
    }

    /**
     * Looks again and again until what is seen is right.
     *
     * @throws PlayStopped when it is not within the limit, with what was seen last
     */
    public <T> T await(String what, Supplier<T> look, Predicate<T> isRight) {
        long deadline = System.nanoTime() + limit.toNanos();
        T seen = look.get();
        while (!isRight.test(seen)) {
            if (System.nanoTime() > deadline) {
                throw new PlayStopped(
                        "Waited %d s in vain for %s. Seen last:%n  %s".formatted(limit.toSeconds(), what, seen));
            }
            pause();
            seen = look.get();
        }
        return seen;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlayStopped("Interrupted while waiting", e);
        }
    }
}
