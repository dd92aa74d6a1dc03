package fi.verkosto.notification.stream.api;

import io.smallrye.mutiny.Uni;
import java.time.Duration;

/**
 * What lets somebody read on.
 *
 * @param holder the subject of their token
 * @param validity how long their token holds; at least a millisecond, the shortest that a timer is set to
 * @param stillHeld asks, each time anew, whether it still opens the events
 */
record Permit(String holder, Duration validity, Uni<Boolean> stillHeld) {

    private static final Duration SHORTEST = Duration.ofMillis(1);

    Permit {
        validity = validity.compareTo(SHORTEST) < 0 ? SHORTEST : validity;
    }
}
