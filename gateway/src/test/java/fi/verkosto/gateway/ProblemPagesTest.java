package fi.verkosto.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class ProblemPagesTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @TestHTTPResource
    URI gateway;

    /** From a problem that came to the page that its type names. */
    @Test
    void areWhereTheTypeOfAProblemLeads() throws Exception {
        String type = new JsonObject(
                        Browser.send(Browser.to(gateway, "/v1/applications")).body())
                .getString("type");

        HttpResponse<String> page = get(URI.create(type).getPath(), BROWSER);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.body())
                .contains("<h1>Authentication is required</h1>", type, "<span lang=\"fi\">Kirjaudu ensin</span>");
    }

    @Test
    void tellProgramsTheSame() throws Exception {
        HttpResponse<String> page = get("/problems/stale-version", "application/json");

        JsonObject told = new JsonObject(page.body());
        assertThat(page.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(told.getInteger("status")).isEqualTo(412);
        assertThat(told.getJsonObject("titles").getString("sv"))
                .isEqualTo("Uppgifterna har ändrats sedan du läste dem");
        assertThat(told.getJsonObject("members").fieldNames()).contains("current", "currentVersion");
        assertThat(told.getJsonObject("example").getString("type")).endsWith("/problems/stale-version");
    }

    @Test
    void areListed() throws Exception {
        assertThat(get("/problems", BROWSER).body()).contains("href=\"/problems/stale-version\"");
        assertThat(new JsonObject(get("/problems", "application/json").body()).getJsonArray("problems"))
                .hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/html;q=0, application/json", "application/json;q=0.9, text/html;q=0.1", "application/*"})
    void goByWhatIsLikedBest(String accepted) throws Exception {
        assertThat(get("/problems/not-found", accepted).headers().firstValue("Content-Type"))
                .hasValue("application/json");
    }

    @Test
    void areNotToBeHadInEveryFormat() throws Exception {
        HttpResponse<String> refused = get("/problems/not-found", "image/png");

        assertThat(refused.statusCode()).isEqualTo(406);
        assertThat(new JsonObject(refused.body()).getJsonArray("allowed"))
                .containsExactly("text/html", "application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/problems/unheard-of", "/problems/NOT-FOUND", "/problems/not-found/x"})
    void areNoOthers(String path) throws Exception {
        assertThat(get(path, BROWSER).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path, String accepted) throws Exception {
        return Browser.send(Browser.to(gateway, path).header("Accept", accepted));
    }
}
