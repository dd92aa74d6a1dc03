package fi.verkosto.notification.stream.api;

import fi.verkosto.notification.Callers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** Reads server-sent events as a browser's EventSource does, line by line. */
final class EventStreamClient implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> reading;

    private EventStreamClient(HttpRequest request) {
        reading = http.sendAsync(request, HttpResponse.BodyHandlers.ofLines())
                .thenAccept(response -> response.body().forEach(lines::add));
    }

    static EventStreamClient with(String token, URI server, String query) {
        return new EventStreamClient(request(token, server, query).build());
    }

    private static HttpRequest.Builder request(String token, URI server, String query) {
        return HttpRequest.newBuilder(server.resolve("/v1/events" + query))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + token);
    }

    static EventStreamClient open(URI server, String query, String lastEventId) {
        HttpRequest.Builder request = request(Callers.token("integrator"), server, query);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        return new EventStreamClient(request.build());
    }

    boolean hasEnded() {
        return reading.isDone();
    }

    List<String> ids() {
        return fields("id:");
    }

    List<String> names() {
        return fields("event:");
    }

    List<String> data() {
        return fields("data:");
    }

    List<String> comments() {
        return fields(":");
    }

    private List<String> fields(String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip())
                .toList();
    }

    @Override
    public void close() {
        reading.cancel(true);
        http.shutdownNow();
    }
}
