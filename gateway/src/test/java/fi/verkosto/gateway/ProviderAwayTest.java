package fi.verkosto.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ProviderAwayTest.ProviderAway.class)
class ProviderAwayTest {

    public static class ProviderAway implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.auth-server-url",
                    "http://127.0.0.1:" + Surroundings.closedPort() + "/realms/verkosto",
                    "smallrye.jwt.sign.key.location",
                    "privateKey.jwk");
        }
    }

    @TestHTTPResource
    URI gateway;

    @Test
    void saysThatTokensCannotBeVerifiedNow() throws Exception {
        HttpResponse<String> answer = Browser.send(Browser.authorized(gateway, "/v1/calls"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(new JsonObject(answer.body()).getString("type"))
                .isEqualTo("https://verkosto.example/problems/identity-provider-unavailable");
    }

    @Test
    void stillAsksForATokenWhereThereIsNone() throws Exception {
        assertThat(Browser.send(Browser.to(gateway, "/v1/applications")).statusCode())
                .isEqualTo(401);
    }

    /** No service runs beside this test, so the refusal comes from behind the door. */
    @Test
    void stillLetsAnybodyThroughToWhatIsOpen() throws Exception {
        HttpResponse<String> answer = Browser.send(Browser.to(gateway, "/v1/calls"));

        assertThat(new JsonObject(answer.body()).getString("type"))
                .isEqualTo("https://verkosto.example/problems/service-unavailable");
    }

    @Test
    void stillShowsTheDescription() throws Exception {
        assertThat(Browser.send(Browser.to(gateway, "/openapi")).statusCode()).isEqualTo(200);
    }
}
