package fi.verkosto.play.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The public event stream as an integrator reads it, batch by batch. */
public final class PublicEvents {
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>\\s*;\\s*rel=\"?next\"?");

    private final Portal integrator;
    private final List<JsonNode> read = new ArrayList<>();
    private String next = "/v1/events?limit=200";

    private static final Set<String> FOUND_ONCE_A_DAY = Set.of(
            "fi.verkosto.network.status-changed.v1",
            "fi.verkosto.signal.raised.v1",
            "fi.verkosto.signal.resolved.v1",
            "fi.verkosto.indicator.value-missing.v1");

    public PublicEvents(Portal integrator) {
        this.integrator = integrator;
    }

    /** Every event so far, oldest first; goes on where it stopped the last time. */
    public List<JsonNode> all() {
        boolean more = true;
        while (more) {
            Answer batch = integrator
                    .get(next)
                    .header("Accept", "application/cloudevents-batch+json")
                    .expect(200);
            batch.json().forEach(read::add);
            more = !batch.json().isEmpty();
            next = following(batch);
        }
        return List.copyOf(read);
    }

    public List<JsonNode> ofCall(String callId) {
        return all().stream()
                .filter(event -> event.at("/data/callId").asText().equals(callId))
                .toList();
    }

    /** How many events of each type the call has so far, without those that depend on the days on which somebody looked. */
    public Map<String, Long> countOfCall(String callId) {
        return ofCall(callId).stream()
                .filter(event -> !isFoundOnceADay(event.path("type").asText()))
                .collect(Collectors.groupingBy(
                        event -> event.path("type").asText(), TreeMap::new, Collectors.counting()));
    }

    /** Whether how many there are of the type depends on the days on which jobs have looked. */
    public static boolean isFoundOnceADay(String type) {
        return FOUND_ONCE_A_DAY.contains(type);
    }

    private static String following(Answer batch) {
        String link = String.join(",", batch.headers().allValues("Link"));
        Matcher found = NEXT.matcher(link);
        if (!found.find()) {
            throw new PlayStopped("A batch of events without a link to the next: " + link);
        }
        URI address = URI.create(found.group(1));
        return address.getRawPath() + "?" + address.getRawQuery();
    }
}
