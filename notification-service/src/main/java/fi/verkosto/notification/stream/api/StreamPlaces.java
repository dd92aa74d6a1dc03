package fi.verkosto.notification.stream.api;

import fi.verkosto.api.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** So many streams at once for each caller on each instance: whoever forgets to close theirs takes them from nobody else. */
@ApplicationScoped
class StreamPlaces {

    /** The place of who has gone away is free when the next comment does not reach them. */
    private static final long RETRY_AFTER_SECONDS = 15;

    private final Map<String, Integer> taken = new ConcurrentHashMap<>();
    private final StreamSettings settings;

    StreamPlaces(StreamSettings settings) {
        this.settings = settings;
    }

    void take(String caller) {
        if (taken.merge(caller, 1, Integer::sum) > settings.perCaller()) {
            giveBack(caller);
            throw new Refusal(EventError.TOO_MANY_STREAMS)
                    .with("largest", settings.perCaller())
                    .retryAfter(RETRY_AFTER_SECONDS);
        }
    }

    void giveBack(String caller) {
        taken.computeIfPresent(caller, (_, streams) -> streams == 1 ? null : streams - 1);
    }
}
