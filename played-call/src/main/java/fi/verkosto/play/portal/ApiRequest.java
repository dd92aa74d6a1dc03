package fi.verkosto.play.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/** One request of a user, put together and sent. */
public final class ApiRequest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<AnswerWatch> WATCHES = ServiceLoader.load(AnswerWatch.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    private final HttpClient client;
    private final HttpRequest.Builder request;
    private final String method;
    private final String title;
    private HttpRequest.BodyPublisher body = BodyPublishers.noBody();

    ApiRequest(HttpClient client, HttpRequest.Builder request, String method, String title) {
        this.client = client;
        this.request = request;
        this.method = method;
        this.title = title;
    }

    /** With an Idempotency-Key of its own: sent again after a broken connection it has no second effect. */
    public ApiRequest once() {
        byte[] key = new byte[16];
        RANDOM.nextBytes(key);
        return header("Idempotency-Key", HexFormat.of().formatHex(key));
    }

    /** Only if nobody has changed it since it was read. */
    public ApiRequest ifMatch(String etag) {
        return header("If-Match", etag);
    }

    public ApiRequest json(JsonNode content) {
        return body("application/json", content);
    }

    public ApiRequest mergePatch(JsonNode patch) {
        return body("application/merge-patch+json", patch);
    }

    /** A file, read while it is sent; from its beginning again if the connection makes the client send it twice. */
    public ApiRequest bytes(Supplier<InputStream> file) {
        body = BodyPublishers.ofInputStream(file);
        return header("Content-Type", "application/octet-stream");
    }

    public ApiRequest csv(String text) {
        body = BodyPublishers.ofString(text);
        return header("Content-Type", "text/csv; charset=UTF-8");
    }

    public ApiRequest header(String name, String value) {
        request.setHeader(name, value);
        return this;
    }

    private ApiRequest body(String type, JsonNode content) {
        body = BodyPublishers.ofString(content.toString());
        return header("Content-Type", type);
    }

    /**
     * Sends it.
     *
     * @throws UnexpectedAnswer unless it is answered with this status
     */
    public Answer expect(int status) {
        Answer answer = send();
        if (answer.status() != status) {
            throw new UnexpectedAnswer(title, status, answer);
        }
        return answer;
    }

    public Answer send() {
        try {
            HttpRequest sent = request.method(method, body).build();
            Answer answer = Answer.from(client.send(sent, BodyHandlers.ofString()));
            WATCHES.forEach(watch -> watch.saw(sent, answer));
            return answer;
        } catch (IOException e) {
            throw new PlayStopped(title + "\n  was not answered: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlayStopped(title + "\n  was interrupted", e);
        }
    }
}
