package fi.verkosto.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of the management interfaces, of the gateway or of a service, is reachable from outside. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class ClosedDoorsTest {

    @TestHTTPResource
    URI gateway;

    @TestHTTPResource(value = "/q", management = true)
    URI management;

    @ConfigProperty(name = "verkosto.gateway.routes.applications")
    URI service;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q",
                "/q/health",
                "/q/health/ready",
                "/q/metrics",
                "/q/openapi",
                "/q/dev-ui",
                "/q/swagger-ui",
                "/clock",
                "/projections/rebuild",
                "/metrics",
                "/health",
                "/v1/q/health",
                "/v1/clock",
                "/v1/calls/../../clock",
                "/v1/calls/..%2f..%2fclock",
                "/v1/calls/%2e%2e/%2e%2e/clock",
                "/v1/calls/..;/..;/clock",
                "/v1/calls//../../../clock",
                "/v1/calls/%252e%252e/clock",
                "//clock",
                "/%63lock",
                "/v1/%63alls/../clock"
            })
    void areNotFound(String path) throws Exception {
        int strays = strays();

        String answer = RawCaller.answerTo(gateway, "GET " + path, "Connection: close");

        assertThat(answer).startsWith("HTTP/1.1 404 Not Found").contains("/problems/not-found");
        assertThat(strays()).isEqualTo(strays);
    }

    @Test
    void areNotFoundThroughAPathThatIsNone() throws Exception {
        int strays = strays();

        assertThat(RawCaller.answerTo(gateway, "GET /v1/calls/..\\..\\clock", "Connection: close"))
                .startsWith("HTTP/1.1 400 Bad Request");
        assertThat(strays()).isEqualTo(strays);
    }

    @Test
    void areNotFoundByAFullAddressEither() throws Exception {
        int strays = strays();

        String answer = RawCaller.answerTo(gateway, "GET " + service + "/clock", "Connection: close");

        assertThat(answer).startsWith("HTTP/1.1 404 Not Found");
        assertThat(strays()).isEqualTo(strays);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT"})
    void staySoForMethodsThatAreNotOfTheApi(String method) throws Exception {
        assertThat(RawCaller.answerTo(gateway, method + " /v1/calls", "Connection: close"))
                .startsWith("HTTP/1.1 405 Method Not Allowed");
    }

    @Test
    void noSocketIsMadeOutOfARequest() throws Exception {
        assertThat(RawCaller.answerTo(
                        gateway,
                        "GET /v1/calls/mirror",
                        "Connection: Upgrade",
                        "Connection: close",
                        "Upgrade: websocket",
                        "Sec-WebSocket-Version: 13",
                        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="))
                .startsWith("HTTP/1.1 200 OK")
                .doesNotContain("\"upgrade\"");
    }

    @Test
    void theOperatorStillSeesHealthAndMetrics() throws Exception {
        Browser.send(Browser.authorized(gateway, "/v1/calls/mirror"));

        assertThat(Browser.send(Browser.to(management, "/q/health/ready")).body())
                .contains("\"UP\"");
        assertThat(Browser.send(Browser.to(management, "/q/metrics")).body())
                .contains("uri=\"/v1/calls/*\"")
                .doesNotContain("mirror");
    }

    private int strays() throws Exception {
        return new JsonObject(Browser.send(Browser.to(service, "/test/state")).body()).getInteger("strays");
    }
}
