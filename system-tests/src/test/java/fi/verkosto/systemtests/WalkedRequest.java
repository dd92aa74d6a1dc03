package fi.verkosto.systemtests;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One request of the walk.
 *
 * @param path with its parameters as they are sent, percent-encoded
 * @param query of names and values as they are sent, percent-encoded
 * @param done what was made wrong, in words for the report
 */
record WalkedRequest(
        Operation operation,
        String method,
        List<String> path,
        List<String> query,
        Map<String, String> headers,
        Optional<byte[]> body,
        List<String> done) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static WalkedRequest right(Operation operation, Line line, String token, String key) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("Authorization", "Bearer " + token);
        headers.put("Accept-Language", "en");
        // Streams are tried elsewhere: this walk would wait for their end.
        headers.put("Accept", String.join(", ", operation.answers()));
        if (operation.needsVersion()) {
            headers.put("If-Match", "*");
        }
        if (operation.needsKey()) {
            headers.put("Idempotency-Key", key);
        }
        operation.mediaType().ifPresent(type -> headers.put("Content-Type", type));
        Optional<byte[]> body = line.body().map(json -> json.toString().getBytes(StandardCharsets.UTF_8));
        List<String> query = operation.queries().entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .toList();
        return new WalkedRequest(operation, operation.method(), line.parameters(), query, headers, body, List.of());
    }

    WalkedRequest by(String method, String how) {
        return new WalkedRequest(operation, method, path, query, headers, body, told(how));
    }

    WalkedRequest at(List<String> parameters, String how) {
        return new WalkedRequest(operation, method, parameters, query, headers, body, told(how));
    }

    WalkedRequest asking(String parameter, String how) {
        List<String> more = new ArrayList<>(query);
        more.add(parameter);
        return new WalkedRequest(operation, method, path, more, headers, body, told(how));
    }

    /** @param value null to leave the header out */
    WalkedRequest header(String name, String value, String how) {
        Map<String, String> others = new TreeMap<>(headers);
        if (value == null) {
            others.remove(name);
        } else {
            others.put(name, value);
        }
        return new WalkedRequest(operation, method, path, query, others, body, told(how));
    }

    WalkedRequest with(byte[] content, String how) {
        return new WalkedRequest(operation, method, path, query, headers, Optional.of(content), told(how));
    }

    boolean isOfItsMethod() {
        return method.equals(operation.method());
    }

    boolean did(String how) {
        return done.stream().anyMatch(step -> step.startsWith(how));
    }

    HttpRequest to(URI server) {
        String asked = query.isEmpty() ? "" : "?" + String.join("&", query);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + operation.pathOf(path) + asked))
                .timeout(PATIENCE)
                .method(
                        method,
                        body.map(HttpRequest.BodyPublishers::ofByteArray).orElse(HttpRequest.BodyPublishers.noBody()));
        headers.forEach(request::header);
        return request.build();
    }

    private List<String> told(String how) {
        List<String> more = new ArrayList<>(done);
        more.add(how);
        return List.copyOf(more);
    }

    @Override
    public String toString() {
        return operation.id() + ": " + String.join(", ", done);
    }
}
