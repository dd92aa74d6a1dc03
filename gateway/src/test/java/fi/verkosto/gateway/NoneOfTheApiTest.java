package fi.verkosto.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is none of the API is refused by the gateway itself, and always with a problem. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class NoneOfTheApiTest {

    @TestHTTPResource
    URI gateway;

    @ParameterizedTest
    @CsvSource({
        "405, FOO /v1/calls HTTP/1.1|Host: a|Connection: close||",
        "404, GET /v1/calls/%7Bx%7D HTTP/1.1|Host: a|Connection: close||",
        "400, GET /openapi?formt=json HTTP/1.1|Host: a|Connection: close||",
        "400, GET /openapi?format=xml HTTP/1.1|Host: a|Connection: close||",
        "400, GET /docs?x=1 HTTP/1.1|Host: a|Connection: close||",
        "406, GET /openapi HTTP/1.1|Host: a|Accept: text/html|Connection: close||",
        "405, POST /docs HTTP/1.1|Host: a|Connection: close||"
    })
    void isAlwaysAProblem(int status, String written) throws Exception {
        String request = written.replace("|", "\r\n");

        String answer = answerTo(request);

        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/problem+json");
        JsonObject problem = new JsonObject(answer.substring(answer.indexOf("\r\n\r\n")));
        assertThat(problem.getInteger("status")).isEqualTo(status);
        assertThat(problem.getString("type")).startsWith("https://verkosto.example/problems/");
        assertThat(problem.getString("title")).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PATCH | /v1/calls | GET, HEAD, OPTIONS, POST",
                "TRACE | /v1/receipt-keys | GET, HEAD, OPTIONS",
                "POST | /docs | GET, HEAD"
            })
    void saysWhichMethodsThereAre(String method, String path, String allowed) throws Exception {
        String answer = answerTo(method + " " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 405").containsIgnoringCase("Allow: " + allowed + "\r\n");
    }

    @Test
    void tellsTheMethodsToWhoeverAsks() throws Exception {
        HttpResponse<String> answer =
                Browser.send(Browser.to(gateway, "/v1/calls").method("OPTIONS", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS, POST");
    }

    private String answerTo(String request) throws IOException {
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
