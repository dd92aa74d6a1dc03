package fi.verkosto.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(page.body()).contains("<h1>Kirjaudu ensin</h1>", type);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none, none, fi, Pyynnössä ei ole pääsytunnistetta.",
                "sv-FI;q=0.9, none, sv, Begäran har ingen åtkomsttoken.",
                "en-GB, none, en, The request has no access token.",
                "de, none, fi, Pyynnössä ei ole pääsytunnistetta.",
                "en, sv, sv, Begäran har ingen åtkomsttoken.",
                "sv, en, en, The request has no access token."
            })
    void speakTheLanguageThatIsChosenOrPreferred(String preferred, String chosen, String spoken, String meaning)
            throws Exception {
        String path = "/problems/unauthenticated" + (chosen == null ? "" : "?lang=" + chosen);
        HttpRequest.Builder request = Browser.to(gateway, path).header("Accept", BROWSER);
        if (preferred != null) {
            request.header("Accept-Language", preferred);
        }

        HttpResponse<String> page = Browser.send(request);

        assertThat(page.headers().firstValue("Content-Language")).hasValue(spoken);
        assertThat(page.headers().allValues("Vary")).singleElement().asString().startsWith("Accept, Accept-Language");
        assertThat(page.body())
                .contains("<html lang=\"" + spoken + "\">", meaning)
                .contains(
                        "href=\"/problems/unauthenticated?lang=fi\"",
                        "href=\"/problems/unauthenticated?lang=sv\"",
                        "href=\"/problems/unauthenticated?lang=en\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/problems?lang=de", "/problems/not-found?lang=", "/problems/not-found?lang=fi&lang=sv"})
    void haveNoOtherLanguages(String path) throws Exception {
        HttpResponse<String> refused = get(path, BROWSER);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(new JsonObject(refused.body()).getJsonArray("allowed")).containsExactly("en", "fi", "sv");
    }

    /** As each language would have it received. */
    @Test
    void showWhatACallerOfTheLanguageReceives() throws Exception {
        assertThat(get("/problems/call-incomplete?lang=sv", BROWSER).body())
                .contains(
                        "&quot;title&quot; : &quot;Utlysningens uppgifter är bristfälliga eller felaktiga&quot;",
                        "&quot;text&quot; : &quot;Uppgiften saknas&quot;");
    }

    @Test
    void tellProgramsTheSame() throws Exception {
        HttpResponse<String> page = get("/problems/stale-version", "application/json");

        JsonObject told = new JsonObject(page.body());
        assertThat(page.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(told.getInteger("status")).isEqualTo(412);
        assertThat(told.getJsonObject("titles").getString("sv"))
                .isEqualTo("Uppgifterna har ändrats sedan du läste dem");
        assertThat(told.getJsonObject("meanings").getString("fi")).contains("Joku tallensi välissä");
        assertThat(told.getJsonObject("remedies").getString("sv")).startsWith("Ta \"current\"");
        assertThat(told.getJsonObject("members").fieldNames()).contains("current", "currentVersion");
        assertThat(told.getJsonObject("example").getString("type")).endsWith("/problems/stale-version");
    }

    @Test
    void areListed() throws Exception {
        assertThat(get("/problems", BROWSER).body()).contains("href=\"/problems/stale-version?lang=fi\"");
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
