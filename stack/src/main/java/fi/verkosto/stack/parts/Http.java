package fi.verkosto.stack.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** Calls to the parts on this machine. */
public final class Http {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Http() {}

    public static URI local(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Whether a GET is answered with 200. */
    public static boolean isOk(URI uri) {
        return isAnswered(uri, 200);
    }

    /** Whether a GET is answered with 503: no answer is something else. */
    static boolean isUnavailable(URI uri) {
        return isAnswered(uri, 503);
    }

    private static boolean isAnswered(URI uri, int status) {
        try {
            return send(HttpRequest.newBuilder(uri).GET()).statusCode() == status;
        } catch (UncheckedIOException noAnswer) {
            return false;
        }
    }

    public static HttpResponse<String> get(URI uri) {
        return send(HttpRequest.newBuilder(uri).GET());
    }

    public static HttpResponse<String> get(URI uri, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).GET();
        headers.forEach(request::header);
        return send(request);
    }

    public static HttpResponse<String> put(URI uri, String json) {
        return send(HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    public static HttpResponse<String> post(URI uri, String contentType, String body) {
        return send(HttpRequest.newBuilder(uri)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /**
     * Reads.
     *
     * @throws IllegalStateException unless it is answered with this status
     */
    public static void expect(int status, URI uri, Map<String, String> headers) {
        HttpResponse<String> answer = get(uri, headers);
        if (answer.statusCode() != status) {
            throw new IllegalStateException(uri + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.timeout(Duration.ofSeconds(10)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
