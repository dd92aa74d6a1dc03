package fi.verkosto.notification.stream.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PauseTest {

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final Pause pause = new Pause(Duration.ofSeconds(15), now::get);

    @Test
    void lastsToItsLastMillisecond() {
        now.addAndGet(Duration.ofMillis(14_998).plusNanos(999_999).toNanos());

        assertThat(pause.left()).isEqualTo(Duration.ofMillis(1));
        assertThat(pause.isOver()).isFalse();
    }

    @Test
    void isOverWhenLessIsLeftThanATimerCanBeSetTo() {
        now.addAndGet(Duration.ofMillis(14_999).plusNanos(1).toNanos());

        assertThat(pause.left()).isZero();
        assertThat(pause.isOver()).isTrue();
    }

    @Test
    void isOverAfterItsLength() {
        now.addAndGet(Duration.ofSeconds(16).toNanos());

        assertThat(pause.isOver()).isTrue();
    }

    @Test
    void beginsAnew() {
        now.addAndGet(Duration.ofSeconds(16).toNanos());

        pause.begin();

        assertThat(pause.left()).isEqualTo(Duration.ofSeconds(15));
    }
}
