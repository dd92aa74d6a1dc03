package fi.verkosto.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class TokenCheckTest {

    @TestHTTPResource
    URI gateway;

    @Test
    void refusesRequestsWithoutToken() throws Exception {
        HttpResponse<String> answer = Browser.send(Browser.to(gateway, "/v1/applications"));

        assertProblem(answer, 401, "unauthenticated");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"verkosto\"");
    }

    @Test
    void refusesExpiredTokens() throws Exception {
        assertInvalid(AccessTokens.expired());
    }

    @Test
    void refusesTokensForAnotherAudience() throws Exception {
        assertInvalid(AccessTokens.forAudience("another-api"));
    }

    @Test
    void refusesTokensThatAreNone() throws Exception {
        assertInvalid("garbage");
    }

    @Test
    void refusesTokensOfAnUnknownKey() throws Exception {
        assertInvalid(AccessTokens.signedByUnknownKey());
    }

    @Test
    void refusesTokensWithAChangedSignature() throws Exception {
        String token = AccessTokens.valid();
        String signature = token.substring(token.lastIndexOf('.') + 1);
        assertInvalid(token.substring(0, token.lastIndexOf('.') + 1) + new StringBuilder(signature).reverse());
    }

    @Test
    void refusesOtherSchemes() throws Exception {
        HttpResponse<String> answer =
                Browser.send(Browser.to(gateway, "/v1/calls").header("Authorization", "Basic YTpi"));

        assertProblem(answer, 401, "unauthenticated");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/calls",
        "HEAD, /v1/calls",
        "GET, /v1/calls/mirror",
        "GET, /v1/calls/1/requirements",
        "GET, /v1/calls/1/revisions",
        "GET, /v1/calls/1/revisions/1"
    })
    void letsAnybodyReadWhatIsOpen(String method, String path) throws Exception {
        assertThat(Browser.send(Browser.to(gateway, path).method(method, BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(Browser.send(Browser.to(gateway, path)
                                .header("Authorization", "Bearer garbage")
                                .method(method, BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/calls",
        "PUT, /v1/calls/1",
        "DELETE, /v1/calls/1",
        "GET, /v1/calls/1/preview",
        "POST, /v1/calls/1/revisions",
        "PUT, /v1/calls/1/staff"
    })
    void keepsEverythingElseClosed(String method, String path) throws Exception {
        assertThat(Browser.send(Browser.to(gateway, path).method(method, BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesATokenAfterItsEndAlthoughItWasTakenBefore() throws Exception {
        String token = AccessTokens.validFor(Duration.ofSeconds(3));

        assertThat(statusOf(token)).isEqualTo(200);
        assertThat(statusOf(token)).isEqualTo(200);
        await().atMost(Duration.ofSeconds(10)).until(() -> statusOf(token) == 401);
    }

    private int statusOf(String token) throws Exception {
        return Browser.send(Browser.to(gateway, "/v1/calls").header("Authorization", "Bearer " + token))
                .statusCode();
    }

    @Test
    void passesTheTokenOn() throws Exception {
        String token = AccessTokens.valid();

        HttpResponse<String> answer =
                Browser.send(Browser.to(gateway, "/v1/calls").header("Authorization", "Bearer " + token));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new JsonObject(answer.body())
                        .getJsonObject("headers")
                        .getJsonArray("authorization")
                        .getString(0))
                .isEqualTo("Bearer " + token);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        fi             | fi | Kirjaudu ensin
        sv-FI, fi;q=.5 | sv | Logga in först
        en-GB          | en | Authentication is required
        de             | fi | Kirjaudu ensin
        """)
    void speaksTheLanguageOfTheCaller(String wanted, String spoken, String title) throws Exception {
        HttpResponse<String> answer =
                Browser.send(Browser.to(gateway, "/v1/applications").header("Accept-Language", wanted));

        assertThat(answer.headers().firstValue("Content-Language")).hasValue(spoken);
        assertThat(new JsonObject(answer.body()).getString("title")).isEqualTo(title);
    }

    private void assertInvalid(String token) throws Exception {
        HttpResponse<String> answer =
                Browser.send(Browser.to(gateway, "/v1/calls").header("Authorization", "Bearer " + token));

        assertProblem(answer, 401, "invalid-token");
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValue("Bearer realm=\"verkosto\", error=\"invalid_token\"");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonObject problem = new JsonObject(answer.body());
        assertThat(problem.getString("type")).isEqualTo("https://verkosto.example/problems/" + code);
        assertThat(problem.getInteger("status")).isEqualTo(status);
        assertThat(problem.getString("instance"))
                .isEqualTo(answer.request().uri().getPath());
    }
}
