package fi.verkosto.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class ForwardingTest {

    private static final String PARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @TestHTTPResource
    URI gateway;

    @Test
    void passesMethodQueryAndBodyThrough() throws Exception {
        JsonObject seen =
                new JsonObject(Browser.send(Browser.authorized(gateway, "/v1/calls/mirror?state=OPEN&q=%C3%A4")
                                .method("PUT", BodyPublishers.ofString("{\"title\":\"Ä\"}")))
                        .body());

        assertThat(seen.getString("method")).isEqualTo("PUT");
        assertThat(seen.getString("uri")).isEqualTo("/v1/calls/mirror?state=OPEN&q=%C3%A4");
        assertThat(seen.getString("body")).isEqualTo("{\"title\":\"Ä\"}");
    }

    @Test
    void routesByThePathsPrefix() throws Exception {
        assertThat(Browser.send(Browser.authorized(gateway, "/v1/programmes/1")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void tellsTheServiceWhoIsBeingCalledAndLetsNobodyElseSayIt() throws Exception {
        JsonObject headers = headersSeenFor(Browser.authorized(gateway, "/v1/calls/mirror")
                .header("X-Forwarded-For", "192.0.2.1")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=192.0.2.1")
                .header("X-Verkosto-Caller", "administrator")
                .header("Baggage", "role=administrator")
                .header("If-Match", "\"3\"")
                .header("Idempotency-Key", "a-key"));

        assertThat(headers.getJsonArray("x-forwarded-for")).containsExactly("127.0.0.1");
        assertThat(headers.getJsonArray("x-forwarded-proto")).containsExactly("http");
        assertThat(headers.getJsonArray("x-forwarded-host")).containsExactly(gateway.getAuthority());
        assertThat(headers.fieldNames())
                .contains("if-match", "idempotency-key")
                .doesNotContain("x-forwarded-prefix", "forwarded", "x-verkosto-caller", "baggage");
    }

    @Test
    void goesOnWithTheCallersTrace() throws Exception {
        String parent = headersSeenFor(
                        Browser.authorized(gateway, "/v1/calls/mirror").header("traceparent", PARENT))
                .getJsonArray("traceparent")
                .getString(0);

        assertThat(parent).startsWith("00-0af7651916cd43dd8448eb211c80319c-").isNotEqualTo(PARENT);
    }

    @Test
    void beginsATraceWhereThereIsNone() throws Exception {
        assertThat(headersSeenFor(Browser.authorized(gateway, "/v1/calls/mirror"))
                        .getJsonArray("traceparent")
                        .getString(0))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
    }

    @Test
    void keepsTheHeadersOfOneConnectionToIt() throws Exception {
        HttpResponse<String> answer = Browser.send(Browser.authorized(gateway, "/v1/calls/mirror"));

        assertThat(answer.headers().map()).doesNotContainKeys("connection", "keep-alive", "x-internal");
    }

    @Test
    void passesProblemsThroughUnchanged() throws Exception {
        HttpResponse<String> answer = Browser.send(Browser.authorized(gateway, "/v1/calls/refused"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Content-Language")).hasValue("sv");
        assertThat(answer.body()).isEqualTo(StandInService.PROBLEM);
    }

    @Test
    void makesAddressesRightForTheCaller() throws Exception {
        HttpResponse<String> answer = Browser.send(Browser.authorized(gateway, "/v1/calls/created"));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"3\"");
        assertThat(answer.headers().firstValue("Location")).hasValue("/v1/calls/1");
        assertThat(answer.headers().firstValue("Content-Location")).hasValue("/v1/calls/1");
        assertThat(answer.headers().firstValue("Link"))
                .hasValue("</v1/calls?cursor=a>; rel=\"next\", <https://other.example/x>; rel=\"help\"");
    }

    @Test
    void answersWithoutContentWhereTheServiceDoes() throws Exception {
        HttpResponse<String> answer =
                Browser.send(Browser.authorized(gateway, "/v1/calls/nothing").DELETE());

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().map()).doesNotContainKeys("transfer-encoding", "content-length");
    }

    @Test
    void framesNothingWhereNothingHasChanged() throws Exception {
        String answer = RawCaller.answerTo(gateway, "GET /v1/calls/unchanged", "Connection: close");

        assertThat(answer).startsWith("HTTP/1.1 304").contains("\"3\"");
        assertThat(answer.toLowerCase(Locale.ROOT)).doesNotContain("transfer-encoding", "content-length");
    }

    @Test
    void answersHeadRequests() throws Exception {
        assertThat(Browser.send(Browser.authorized(gateway, "/v1/calls/refused").HEAD())
                        .statusCode())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v2/calls",
                "/v1",
                "/v1/",
                "/v1/callsign",
                "/v1/calls/1/anything",
                "/v1/people",
                "/favicon.ico",
                "/webjars/x"
            })
    void hasNothingAtOtherAddresses(String path) throws Exception {
        HttpResponse<String> answer = Browser.send(Browser.authorized(gateway, path));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(new JsonObject(answer.body()).getString("type"))
                .isEqualTo("https://verkosto.example/problems/not-found");
    }

    private static JsonObject headersSeenFor(java.net.http.HttpRequest.Builder request) throws Exception {
        return new JsonObject(Browser.send(request).body()).getJsonObject("headers");
    }
}
