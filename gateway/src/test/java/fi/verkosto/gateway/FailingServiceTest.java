package fi.verkosto.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class FailingServiceTest {

    @TestHTTPResource
    URI gateway;

    @Test
    void namesTheServiceThatIsDown() throws Exception {
        HttpResponse<String> answer =
                Browser.send(Browser.authorized(gateway, "/v1/reviews").header("Accept-Language", "en"));

        assertProblem(answer, 503, "service-unavailable", "review-service");
        assertThat(new JsonObject(answer.body()).getString("title"))
                .isEqualTo("The service is not available right now");
    }

    /** Whatever the service did before: that it processed nothing is more than anybody knows. */
    @ParameterizedTest
    @ValueSource(strings = {"/v1/calls/broken", "/v1/calls/reset"})
    void saysThatTheConnectionBroke(String path) throws Exception {
        HttpResponse<String> answer = Browser.send(Browser.authorized(gateway, path));

        assertProblem(answer, 502, "service-connection-lost", "applications-service");
    }

    @Test
    void givesUpAServiceThatDoesNotAnswer() throws Exception {
        HttpResponse<String> answer = Browser.send(
                Browser.authorized(gateway, "/v1/calls/never/publication").POST(BodyPublishers.ofString("{}")));

        assertProblem(answer, 504, "service-timeout", "applications-service");
    }

    @Test
    void neverPassesHalfAnAnswerOffAsAWholeOne() {
        assertThatThrownBy(() -> Browser.send(Browser.authorized(gateway, "/v1/calls/half")))
                .isInstanceOf(IOException.class);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code, String service) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        JsonObject problem = new JsonObject(answer.body());
        assertThat(problem.getString("type")).isEqualTo("https://verkosto.example/problems/" + code);
        assertThat(problem.getString("service")).isEqualTo(service);
        assertThat(answer.headers().firstValue("X-Request-ID")).hasValue(problem.getString("requestId"));
    }
}
