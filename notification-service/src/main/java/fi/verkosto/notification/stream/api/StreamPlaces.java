package fi.verkosto.notification.stream.api;

import fi.verkosto.api.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** So many streams at once for each caller on each instance: whoever forgets to close theirs takes them from nobody else. */
@ApplicationScoped
class StreamPlaces {

    /** By then the next comment has found out who has gone away without a word. */
    private static final long RETRY_AFTER_SECONDS = 15;

    private final Map<String, List<ClientConnection>> taken = new ConcurrentHashMap<>();
    private final StreamSettings settings;

    StreamPlaces(StreamSettings settings) {
        this.settings = settings;
    }

    void take(String caller, ClientConnection client) {
        taken.compute(caller, (_, before) -> {
            List<ClientConnection> present = stillPresent(before);
            if (present.size() >= settings.perCaller()) {
                throw new Refusal(EventError.TOO_MANY_STREAMS)
                        .with("largest", settings.perCaller())
                        .retryAfter(RETRY_AFTER_SECONDS);
            }
            present.add(client);
            return present;
        });
    }

    /** Without those who left before the first word: their stream never begins, and so never ends. */
    private static List<ClientConnection> stillPresent(List<ClientConnection> clients) {
        List<ClientConnection> present = new ArrayList<>();
        if (clients != null) {
            clients.stream().filter(client -> !client.isGone().getAsBoolean()).forEach(present::add);
        }
        return present;
    }

    void giveBack(String caller, ClientConnection client) {
        taken.computeIfPresent(caller, (_, before) -> {
            List<ClientConnection> others = new ArrayList<>(before);
            others.remove(client);
            return others.isEmpty() ? null : others;
        });
    }
}
