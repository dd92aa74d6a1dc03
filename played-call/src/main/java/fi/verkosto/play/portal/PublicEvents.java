package fi.verkosto.play.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** How many events of each type the call has so far. */
    public Map<String, Long> countOfCall(String callId) {
        return ofCall(callId).stream()
                .collect(Collectors.groupingBy(
                        event -> event.path("type").asText(), TreeMap::new, Collectors.counting()));
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
