package fi.verkosto.notification.stream.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StallWatchTest {

    private final AtomicInteger stalled = new AtomicInteger();

    @Test
    void noticesAClientThatTakesNothing() {
        StallWatch watch = new StallWatch(Duration.ofMillis(20), stalled::incrementAndGet);

        watch.given();

        await().untilAtomic(stalled, equalTo(1));
    }

    @Test
    void leavesAloneAClientThatTakesWhatItIsGiven() {
        StallWatch watch = new StallWatch(Duration.ofMillis(200), stalled::incrementAndGet);
        StallWatch later = new StallWatch(Duration.ofMillis(400), () -> stalled.addAndGet(100));

        watch.given();
        watch.taken();
        later.given();

        await().untilAsserted(() -> assertThat(stalled).hasValue(100));
    }

    /** Its connection may be another's by then. */
    @Test
    void leavesAloneAClientThatLeftBeforeItWasGivenAnything() {
        StallWatch watch = new StallWatch(Duration.ofMillis(20), stalled::incrementAndGet);
        StallWatch later = new StallWatch(Duration.ofMillis(200), () -> stalled.addAndGet(100));

        watch.end();
        watch.given();
        later.given();

        await().untilAsserted(() -> assertThat(stalled).hasValue(100));
    }
}
