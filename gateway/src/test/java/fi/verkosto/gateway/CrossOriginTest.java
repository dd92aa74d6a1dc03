package fi.verkosto.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With an origin in the settings, as {@link Surroundings} has it. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class CrossOriginTest {

    @TestHTTPResource
    URI gateway;

    @Test
    void letsAPortalAskWhatItMaySend() throws Exception {
        String answer = ask(
                "OPTIONS /v1/calls",
                "Origin: https://portal.example",
                "Access-Control-Request-Method: PATCH",
                "Access-Control-Request-Headers: authorization,if-match,idempotency-key");

        assertThat(answer)
                .startsWith("HTTP/1.1 204 No Content")
                .containsIgnoringCase("Access-Control-Allow-Origin: https://portal.example\r\n")
                .contains("Access-Control-Allow-Methods: GET, HEAD, POST, PUT, PATCH, DELETE")
                .contains("Authorization", "If-Match", "Idempotency-Key")
                .contains("Access-Control-Max-Age: 3600", "X-Request-ID: ", "Vary: Origin")
                .doesNotContainIgnoringCase("Allow-Credentials");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/calls/mirror", "/openapi", "/docs", "/nowhere", "/v1/reviews", "/v1/calls/unchanged"})
    void letsAPortalReadEveryAnswer(String path) throws Exception {
        String answer = ask("GET " + path, "Origin: https://portal.example");

        assertThat(answer)
                .contains("Access-Control-Allow-Origin: https://portal.example\r\n")
                .contains("Access-Control-Expose-Headers: ETag, Location, Link, Retry-After, RateLimit,"
                        + " RateLimit-Policy, X-Request-ID")
                .containsPattern("\r\n[Vv]ary: (\\S+, )*Origin\r\n")
                .doesNotContainIgnoringCase("Allow-Credentials");
    }

    /** The answer is what it would be without a browser, which will not show it to the page. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://portal.example",
                "https://portal.example.evil.example",
                "https://evil-portal.example",
                "https://portal.example@evil.example",
                "https://PORTAL.example",
                "https://portal.example:8443",
                "https://portal.example/",
                "https://portal.example, https://evil.example",
                "http://localhost:5174",
                "null",
                "*"
            })
    void tellsAnyOtherOriginNothing(String origin) throws Exception {
        String preflight = ask("OPTIONS /v1/calls", "Origin: " + origin, "Access-Control-Request-Method: GET");
        String answer = ask("GET /v1/calls/mirror", "Origin: " + origin);

        assertThat(preflight).contains("ary: Origin").doesNotContainIgnoringCase("Access-Control-");
        assertThat(answer)
                .startsWith("HTTP/1.1 200 OK")
                .contains("ary: Origin")
                .doesNotContain("\r\nAccess-Control-")
                .doesNotContain("\r\naccess-control-");
    }

    @Test
    void takesTwoOriginsForNone() throws Exception {
        assertThat(ask("GET /v1/calls/mirror", "Origin: https://portal.example", "Origin: https://evil.example"))
                .startsWith("HTTP/1.1 200 OK")
                .doesNotContain("\r\nAccess-Control-");
    }

    @Test
    void tellsWhoeverIsNoPageNothing() throws Exception {
        assertThat(ask("GET /v1/calls/mirror"))
                .startsWith("HTTP/1.1 200 OK")
                .contains("ary: Origin")
                .doesNotContain("\r\nAccess-Control-");
    }

    /** OPTIONS alone asks which methods there are. */
    @Test
    void leavesAQuestionOfAnotherKindToTheAddress() throws Exception {
        assertThat(ask("OPTIONS /v1/calls", "Origin: https://portal.example"))
                .startsWith("HTTP/1.1 204 No Content")
                .contains("Allow: GET, HEAD")
                .contains("Access-Control-Allow-Origin: https://portal.example\r\n")
                .doesNotContain("Access-Control-Allow-Methods");
    }

    private String ask(String requestLine, String... headers) throws IOException {
        String[] all = Arrays.copyOf(headers, headers.length + 1);
        all[headers.length] = "Connection: close";
        return RawCaller.answerTo(gateway, requestLine, all);
    }
}
