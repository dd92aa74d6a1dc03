package fi.verkosto.applications.provider;

import static fi.verkosto.applications.provider.ProviderFileOf.COLUMNS;
import static fi.verkosto.applications.provider.ProviderFileOf.newId;
import static fi.verkosto.applications.provider.ProviderFileOf.row;
import static fi.verkosto.applications.provider.ProviderFileOf.send;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything here is asked without a token. */
@QuarkusTest
@WithPostgresAndKafka
class ProviderSearchTest {

    @Test
    void findsByEitherNameIdRegionAndLicence() {
        String id = newId();
        send(COLUMNS + "\n"
                        + row(id).replace("Opisto,Institutet", "Äänekäs-" + id + " 100%,Högljudd")
                                .replace("2018-01-01,", "2018-01-01,2019-07-31"))
                .then()
                .statusCode(201);

        find("text", "äänekäs-" + id).body("items.businessId", contains(id));
        find("text", id).body("items.businessId", contains(id));
        find("text", "ÄKÄS-" + id + " 100%").body("items", empty());
        find("text", "ÄS-" + id + " 100%").body("items", hasSize(1));
        given().get("/v1/providers?businessId={id}&text=HÖG", id).then().body("items", hasSize(1));
        given().get("/v1/providers?businessId={id}&region=12", id).then().body("items", hasSize(1));
        given().get("/v1/providers?businessId={id}&region=13", id).then().body("items", empty());
        licensed(id, "2017-12-31", 0);
        licensed(id, "2018-01-01", 1);
        licensed(id, "2019-07-31", 1);
        licensed(id, "2019-08-01", 0);
    }

    private static io.restassured.response.ValidatableResponse find(String parameter, String value) {
        return given().queryParam(parameter, value).get("/v1/providers").then().statusCode(200);
    }

    private static void licensed(String id, String day, int found) {
        given().get("/v1/providers?businessId={id}&licensedOn={day}", id, day)
                .then()
                .statusCode(200)
                .body("items", hasSize(found));
    }

    @Test
    void isPaged() {
        String mark = newId();
        String second = newId();
        send(COLUMNS + "\n" + row(mark).replace("Opisto", "Sivu " + mark) + "\n"
                        + row(second).replace("Opisto", "Sivu " + mark))
                .then()
                .statusCode(201);

        String next = given().get("/v1/providers?text=Sivu {mark}&limit=1", mark)
                .then()
                .body("items.businessId", contains(mark))
                .extract()
                .path("next");
        given().get("/v1/providers?text=Sivu {mark}&limit=1&cursor={next}", mark, next)
                .then()
                .body("items.businessId", contains(second))
                .body("next", equalTo(null));
    }

    @Test
    void isAnsweredShortlyWhileNothingChanged() {
        String id = newId();
        send(COLUMNS + "\n" + row(id)).then().statusCode(201);
        for (String path : new String[] {"/v1/providers/" + id, "/v1/providers?businessId=" + id}) {
            String etag = given().get(path)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", containsString("max-age=60"))
                    .header("Cache-Control", containsString("public"))
                    .header("Last-Modified", notNullValue())
                    .extract()
                    .header("ETag");
            given().header("If-None-Match", etag)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", etag);

            send(COLUMNS + "\n" + row(id).replace("Opisto", "Opisto " + path))
                    .then()
                    .statusCode(201);
            given().header("If-None-Match", etag).get(path).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "region=03, region, 13",
        "region=, region, empty",
        "businessId=1, businessId, 0502454-6",
        "licensedOn=1.1.2018, licensedOn, 2018-10-22",
        "licensedOn=%2B99999-01-01, licensedOn, 1900",
        "limit=0, limit, 200",
        "limit=201, limit, 200",
        "cursor=x, cursor, list",
        "cursor=MDIyMTE4NQ, cursor, list"
    })
    void saysWhatASearchMayBe(String query, String parameter, String allowed) {
        given().urlEncodingEnabled(false)
                .header("Accept-Language", "en")
                .get("/v1/providers?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("parameter", equalTo(parameter))
                .body("detail", containsString(allowed));
    }

    @Test
    void refusesWhatNoTextCanHold() {
        given().urlEncodingEnabled(false)
                .get("/v1/providers?text=%00")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void saysThatAProviderIsUnknown() {
        given().get("/v1/providers/0502454-7").then().statusCode(404).contentType("application/problem+json");
    }
}
