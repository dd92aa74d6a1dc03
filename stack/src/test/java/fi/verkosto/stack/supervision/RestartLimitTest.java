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
        assertThat(limit.pauseAfterDeath()).isEqualTo(Duration.ofMillis(200));
        assertThat(limit.pauseAfterDeath()).isEqualTo(Duration.ofMillis(400));
        assertThat(limit.pauseAfterDeath()).isEqualTo(Duration.ofMillis(800));
    }

    @Test
    void pausesHalfAMinuteAtTheMost() {
        for (int i = 0; i < 100; i++) {
            limit.pauseAfterDeath();
        }

        assertThat(limit.pauseAfterDeath()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void forgetsDeathsOfLongAgo() {
        for (int i = 0; i < 6; i++) {
            limit.pauseAfterDeath();
        }
        nanoTime.addAndGet(Duration.ofSeconds(61).toNanos());

        assertThat(limit.pauseAfterDeath()).isEqualTo(Duration.ofMillis(200));
    }
}
