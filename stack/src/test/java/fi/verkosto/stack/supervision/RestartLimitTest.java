package fi.verkosto.stack.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RestartLimitTest {
    private final AtomicLong nanoTime = new AtomicLong();
    private final RestartLimit limit = new RestartLimit(nanoTime::get);

    @Test
    void pausesLongerAfterEachDeath() {
        assertThat(limit.pauseAfterDeath()).contains(Duration.ofMillis(200));
        assertThat(limit.pauseAfterDeath()).contains(Duration.ofMillis(400));
        assertThat(limit.pauseAfterDeath()).contains(Duration.ofMillis(800));
    }

    @Test
    void givesUpAfterSixDeathsWithinAMinute() {
        for (int i = 0; i < 6; i++) {
            assertThat(limit.pauseAfterDeath()).isPresent();
        }

        assertThat(limit.pauseAfterDeath()).isEmpty();
    }

    @Test
    void forgetsDeathsOfLongAgo() {
        for (int i = 0; i < 6; i++) {
            limit.pauseAfterDeath();
        }
        nanoTime.addAndGet(Duration.ofSeconds(61).toNanos());

        assertThat(limit.pauseAfterDeath()).contains(Duration.ofMillis(200));
    }
}
