package fi.verkosto.testkit;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * Looks often whether what is awaited has come: most of it comes within milliseconds, and a test waits for several things. How long
 * it may take at the most is each test's own.
 */
public final class ShortWaits implements QuarkusTestBeforeEachCallback {

    private static final Duration BETWEEN = Duration.ofMillis(20);

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(BETWEEN);
    }
}
