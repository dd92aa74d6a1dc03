package fi.verkosto.gateway;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StoppingProvider.class)
class ProviderStopsTest {

    @TestHTTPResource
    URI gateway;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    URI provider;

    @Test
    void theKeysThatAreKnownSufficeAndOthersCannotBeJudged() throws Exception {
        // Given a gateway that has read the keys, and a provider that then stopped
        assertThat(answerTo(AccessTokens.valid())).contains("review-service");
        Browser.send(Browser.to(provider, "/stop"));
        await().atMost(10, SECONDS).until(this::isStopped);

        // Then a token of a known key is let through, here to a service that is down
        assertThat(answerTo(AccessTokens.valid())).contains("review-service");
        // And one of an unknown key is neither accepted nor refused
        assertThat(answerTo(AccessTokens.signedByUnknownKey())).contains("identity-provider-unavailable");
    }

    private String answerTo(String token) throws Exception {
        return Browser.send(request(token)).body();
    }

    private HttpRequest.Builder request(String token) {
        return Browser.to(gateway, "/v1/reviews").header("Authorization", "Bearer " + token);
    }

    private boolean isStopped() throws InterruptedException {
        try {
            Browser.send(Browser.to(provider, "/"));
            return false;
        } catch (IOException _) {
            return true;
        }
    }
}
