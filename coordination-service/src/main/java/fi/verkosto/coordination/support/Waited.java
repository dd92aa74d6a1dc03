package fi.verkosto.coordination.support;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How long somebody waited: hours as they pass, nights and weekends among them, in whole seconds. */
final class Waited {

    private Waited() {}

    static Duration between(Instant since, Instant until) {
        return Duration.between(since, until).truncatedTo(ChronoUnit.SECONDS);
    }
}
