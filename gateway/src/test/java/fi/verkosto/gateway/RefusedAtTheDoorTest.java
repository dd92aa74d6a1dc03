package fi.verkosto.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no request is refused by the gateway with a problem, and waited for no longer than it may take. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class RefusedAtTheDoorTest {

    private static final Duration LONGER_THAN_A_HEAD_MAY_TAKE = Duration.ofSeconds(10);

    @TestHTTPResource
    URI gateway;

    @ParameterizedTest
    @CsvSource({
        "400, malformed-request, GET /v1/calls HTTP/1.1||",
        "400, malformed-request, GET /v1/calls HTTP/1.1|Host: a b||",
        "400, malformed-request, GET /v1/calls HTTP/1.1|Host: a|Host: b||",
        "400, malformed-request, PRI * HTTP/2.0||SM||",
        "400, malformed-request, nonsense||",
        "400, malformed-request, POST /v1/receipt-verifications HTTP/1.1|Host: a|Transfer-Encoding: chunked||zz|",
        "400, malformed-request, GET /v1/calls/{x} HTTP/1.1|Host: a|Connection: close||",
        "400, malformed-request, GET /v1/calls?% HTTP/1.1|Host: a|Connection: close||",
        "400, malformed-request, GET /openapi?% HTTP/1.1|Host: a|Connection: close||",
        "414, address-too-long, GET /v1/calls?text=LONG HTTP/1.1|Host: a||",
        "414, address-too-long, GET /v1/LONG HTTP/1.1|Host: a||",
        "431, head-too-large, GET /v1/calls HTTP/1.1|Host: a|X: LONGLONGLONG||",
    })
    void isAlwaysAProblem(int status, String code, String written) throws Exception {
        String answer = answerTo(written.replace("|", "\r\n").replace("LONG", "x".repeat(8_000)));

        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/problem+json");
        JsonObject problem = new JsonObject(answer.substring(answer.indexOf("\r\n\r\n")));
        assertThat(problem.getInteger("status")).isEqualTo(status);
        assertThat(problem.getString("type")).isEqualTo("https://verkosto.example/problems/" + code);
        assertThat(problem.getString("title")).isNotBlank();
    }

    @Test
    void isClosedWhenAHeadComesByteByByte() throws Exception {
        long begun = System.nanoTime();
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setSoTimeout(500);

            String answer = drip(socket);

            assertThat(answer).startsWith("HTTP/1.1 408").contains("application/problem+json", "head-timeout");
            assertThat(System.nanoTime() - begun).isLessThan(LONGER_THAN_A_HEAD_MAY_TAKE.toNanos());
        }
    }

    /** Two bytes a second, until it is answered. */
    private static String drip(Socket socket) throws IOException {
        byte[] head = ("GET / HTTP/1.1\r\nX: " + "x".repeat(100)).getBytes(StandardCharsets.US_ASCII);
        OutputStream out = socket.getOutputStream();
        InputStream in = socket.getInputStream();
        for (byte letter : head) {
            out.write(letter);
            out.flush();
            try {
                int first = in.read();
                return (char) first + new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (SocketTimeoutException notYet) {
                // It still waits for the rest.
            }
        }
        return "";
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
