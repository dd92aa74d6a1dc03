package fi.verkosto.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class PublicPagesTest {

    @TestHTTPResource
    URI gateway;

    @Test
    void describesTheApiAsYaml() throws Exception {
        HttpResponse<String> answer = Browser.send(Browser.to(gateway, "/openapi"));

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/yaml");
        assertThat(new YAMLMapper().readTree(answer.body()).at("/info/title").asText())
                .isEqualTo("Verkosto API");
    }

    @Test
    void describesTheApiAsJson() throws Exception {
        assertJson(Browser.send(Browser.to(gateway, "/openapi?format=json")));
        assertJson(Browser.send(Browser.to(gateway, "/openapi").header("Accept", "application/json")));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "/openapi?format=xml, format, '[\"json\",\"yaml\"]'",
                "/openapi?format=, format, '[\"json\",\"yaml\"]'",
                "/openapi?fromat=json, fromat, '[\"format\"]'",
                "/docs?x=1, x, []"
            })
    void namesTheQueryParameterThatDoesNotFitAndWhatDoes(String path, String parameter, String allowed)
            throws Exception {
        HttpResponse<String> refused = Browser.send(Browser.to(gateway, path));

        assertThat(refused.statusCode()).isEqualTo(400);
        JsonNode problem = new ObjectMapper().readTree(refused.body());
        assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
        assertThat(problem.path("allowed").toString()).isEqualTo(allowed);
    }

    @Test
    void answersHeadRequestsForThePages() throws Exception {
        assertThat(Browser.send(Browser.to(gateway, "/docs").HEAD()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void leadsFromTheRootToTheDocumentation() throws Exception {
        HttpResponse<String> answer = Browser.send(Browser.to(gateway, "/"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/docs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/docs",
                "/docs/errors",
                "/docs/tasks/calls",
                "/docs/search?q=x",
                "/docs/signed-in?code=x&state=y",
                "/docs/page.js",
                "/problems/not-found",
                "/pages/invitations/0166d370-4a28-7e6b-9ec8-6a3a1c0c7d55",
                "/events/fi.verkosto.call.closed.v1/schema.json",
                "/openapi"
            })
    void letsNothingForeignIn(String path) throws Exception {
        HttpResponse<String> answer = Browser.send(Browser.to(gateway, path));

        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "data:", "*");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    }

    private static void assertJson(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(new JsonObject(answer.body()).getJsonObject("info").getString("title"))
                .isEqualTo("Verkosto API");
    }
}
