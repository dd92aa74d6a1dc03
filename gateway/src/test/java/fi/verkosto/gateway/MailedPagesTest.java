package fi.verkosto.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where links of mails lead: for people, whoever they are. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class MailedPagesTest {

    private static final String ID = "0166d370-4a28-7e6b-9ec8-6a3a1c0c7d55";
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @TestHTTPResource
    URI gateway;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        invitations  | fi | Kutsu hakemukseen            | näette kutsun
        invitations  | sv | Inbjudan till en ansökan     | svara på den
        invitations  | en | Invitation to an application | can answer it
        assignments  | fi | Arviointitehtävä            | Kirjautukaa
        assignments  | sv | Bedömningsuppdrag           | Logga in
        assignments  | en | Assignment of an evaluator  | Sign in
        person-invitations | fi | Kutsu hankkeeseen | kutsukoodin
        person-invitations | sv | Inbjudan till ett projekt | inbjudningskoden
        person-invitations | en | Invitation to a project | invitation code
        evaluator-invitations | fi | Kutsu arvioijaksi | kutsukoodi
        evaluator-invitations | sv | Inbjudan att bli bedömare | inbjudningskoden
        evaluator-invitations | en | Invitation to evaluate | invitation code
        applications | fi | Hakemus                     | Kirjautukaa
        applications | sv | Ansökan                     | Logga in
        applications | en | Application                 | Sign in
        calls        | fi | Valtionavustushaku          | hakuohjeet
        calls        | sv | Utlysning av statsunderstöd | anvisningarna
        calls        | en | Call for government grants  | instructions
        """)
    void sayWhatTheLinkIsAboutAndHowToGoOn(String kind, String language, String title, String next) throws Exception {
        HttpResponse<String> chosen = get("/pages/" + kind + "/" + ID + "?lang=" + language, null, null);
        HttpResponse<String> preferred = get("/pages/" + kind + "/" + ID, language, null);

        assertThat(chosen.statusCode()).isEqualTo(200);
        assertThat(chosen.headers().firstValue("Content-Language")).hasValue(language);
        assertThat(chosen.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(chosen.body())
                .contains("<html lang=\"" + language + "\">", "<h1>" + title + "</h1>", next, "href=\"/docs/tasks/")
                .doesNotContain("NOT_FOUND", "<p></p>", "<h2></h2>");
        assertThat(preferred.body()).isEqualTo(chosen.body());
    }

    /** Nobody finds out by it what there is, and a token changes nothing. */
    @Test
    void areTheSameForEveryIdentifierSignedInOrNot() throws Exception {
        String other = "0166d370-4a28-7e6b-9ec8-000000000000";

        String known = get("/pages/applications/" + ID, null, null).body();

        assertThat(get("/pages/applications/" + other, null, null).body().replace(other, ID))
                .isEqualTo(known);
        assertThat(get("/pages/applications/" + ID, null, "Bearer x").body()).isEqualTo(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pages/applications/1", "/pages/applications", "/pages/decisions/" + ID, "/pages"})
    void areNoOthers(String path) throws Exception {
        assertThat(get(path, null, null).statusCode()).isIn(401, 404);
    }

    @Test
    void haveNoOtherParameters() throws Exception {
        assertThat(get("/pages/applications/" + ID + "?x=1", null, null).statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> get(String path, String language, String token) throws Exception {
        HttpRequest.Builder request = Browser.to(gateway, path).header("Accept", BROWSER);
        if (language != null) {
            request.header("Accept-Language", language);
        }
        if (token != null) {
            request.header("Authorization", token);
        }
        return Browser.send(request);
    }
}
