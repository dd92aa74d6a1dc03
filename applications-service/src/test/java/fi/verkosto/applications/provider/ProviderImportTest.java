package fi.verkosto.applications.provider;

import static fi.verkosto.applications.Api.administrator;
import static fi.verkosto.applications.Api.as;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.provider.ProviderFileOf.COLUMNS;
import static fi.verkosto.applications.provider.ProviderFileOf.dryRun;
import static fi.verkosto.applications.provider.ProviderFileOf.newId;
import static fi.verkosto.applications.provider.ProviderFileOf.row;
import static fi.verkosto.applications.provider.ProviderFileOf.send;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPostgresAndKafka
class ProviderImportTest {

    @Test
    void addsThenSaysWhatChangedAndKeepsTheHistory() {
        String id = newId();
        String other = newId();
        send(COLUMNS + "\n" + row(id) + "\n" + row(other))
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/provider-imports/"))
                .body("dryRun", equalTo(false))
                .body("added.businessId", contains(id, other))
                .body("added.row", contains(2, 3));

        String changed = row(id).replace("FOUNDATION,12", "ASSOCIATION,13").replace("kirjaamo", "posti");
        String importId = send(COLUMNS + "\n" + changed + "\n" + row(other))
                .then()
                .statusCode(201)
                .body("added", empty())
                .body("changed.businessId", contains(id))
                .body("changed[0].fields.field", contains("holderKind", "homeRegion", "email"))
                .body("changed[0].fields.before", contains("FOUNDATION", "12", null))
                .body("changed[0].fields.after", contains("ASSOCIATION", "13", null))
                .body("unchanged", equalTo(1))
                .extract()
                .path("id");

        officer()
                .get("/v1/providers/{id}/history", id)
                .then()
                .statusCode(200)
                .body("items.kind", contains("CHANGED", "ADDED"))
                .body("items[0].importId", equalTo(importId))
                .body("items[0].fields.field", contains("holderKind", "homeRegion", "email"))
                .body("items[1].fields.field", hasSize(7));
        administrator()
                .get("/v1/provider-imports/{id}", importId)
                .then()
                .statusCode(200)
                .body("changed", equalTo(1))
                .body("importedBy", equalTo("administrator"));
    }

    @Test
    void triesWithoutStoring() {
        String id = newId();

        dryRun(COLUMNS + "\n" + row(id) + "\n" + row("1234567-8"))
                .then()
                .statusCode(200)
                .body("id", nullValue())
                .body("dryRun", equalTo(true))
                .body("added.businessId", contains(id))
                .body("refused.row", contains(3));

        given().get("/v1/providers/{id}", id).then().statusCode(404);
    }

    @Test
    void storesNothingIfAnyRowIsRefused() {
        String id = newId();
        String wrong = "0000000-0,,x,NONE,03,1.1.2018,2017-01-01,nobody,en";

        send(COLUMNS + "\n" + row(id) + "\n" + wrong)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith("/provider-file-refused"))
                .body("refused.row", contains(3))
                .body(
                        "refused[0].reasons.rule",
                        contains("business-id", "required", "holder-kind", "region", "date", "email", "language"))
                .body(
                        "refused[0].reasons.field",
                        contains(
                                "businessId", "nameFi", "holderKind", "homeRegion", "licenceFrom", "email", "language"))
                .body(
                        "refused[0].reasons[4].text",
                        equalTo("A day is written as 2018-01-31, in the years 1900 to 2199"));

        given().get("/v1/providers/{id}", id).then().statusCode(404);
    }

    @Test
    void refusesAProviderThatIsThereTwiceAndALicenceThatEndsBeforeItBegins() {
        String id = newId();
        String ended = row(newId()).replace("2018-01-01,", "2018-01-01,2017-12-31");

        send(COLUMNS + "\n" + row(id) + "\n" + row(id) + "\n" + ended)
                .then()
                .statusCode(422)
                .body("refused.row", contains(2, 3, 4))
                .body("refused.reasons.rule.flatten()", contains("repeated", "repeated", "licence-period"));
    }

    @Test
    void readsWhatSpreadsheetsWrite() {
        String id = newId();
        String other = newId();

        send("\uFEFFnameFi;businessId;holderKind;homeRegion;licenceFrom\r\n"
                        + "\"Opisto; \"\"Ääni\"\"\";" + id + ";STATE;21;2018-01-01\r\n"
                        + ";;;;\r\n"
                        + "Toinen;" + other + ";STATE;01;2018-01-01\r\n")
                .then()
                .statusCode(201)
                .body("added.row", contains(2, 4));

        given().get("/v1/providers/{id}", id)
                .then()
                .statusCode(200)
                .body("nameFi", equalTo("Opisto; \"Ääni\""))
                .body("nameSv", equalTo("Opisto; \"Ääni\""))
                .body("homeRegion.names.sv", equalTo("Åland"));
    }

    @Test
    void readsUtf8Only() {
        String csv = COLUMNS + "\n" + row(newId()).replace("Opisto", "Ääniopisto");

        send(csv, StandardCharsets.ISO_8859_1, "").then().statusCode(400).body("detail", containsString("UTF-8"));
        administrator()
                .header("Idempotency-Key", "latin " + newId())
                .contentType("text/csv; charset=ISO-8859-1")
                .body(csv)
                .post("/v1/provider-imports")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"1234567-1,a,b|2", "\"x\"y,b|2"})
    void namesTheLineOfMalformedCsv(String second, int line) {
        send(COLUMNS + "\n" + second)
                .then()
                .statusCode(400)
                .body("type", endsWith("/invalid-request"))
                .body("line", equalTo(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "businessId,nameFi,holderKind,homeRegion,licenceFrom",
                "businessId,nameFi,holderKind,homeRegion\n1,2,3,4",
                "businessId,businessId,nameFi,holderKind,homeRegion,licenceFrom\n1,1,2,3,4,5",
                "businessId,nameFi,holderKind,homeRegion,licenceFrom,fax\n1,2,3,4,5,6"
            })
    void refusesOtherColumns(String csv) {
        send(csv).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void takesTheSameAsJson() {
        String id = newId();
        String body = """
                {"providers": [{"businessId": "%s", "nameFi": "Opisto", "holderKind": "STATE", "homeRegion": "19",
                  "licenceFrom": "2018-01-01", "licenceTo": "2020-12-31"}]}""".formatted(id);

        creating(administrator())
                .body(body)
                .post("/v1/provider-imports")
                .then()
                .statusCode(201)
                .body("added.row", contains(1));
        creating(administrator())
                .body(body.replace("\"nameFi\"", "\"name\""))
                .post("/v1/provider-imports")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/providers/0/name"));
        creating(administrator())
                .body("{\"providers\": []}")
                .post("/v1/provider-imports")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/providers"));
        creating(administrator())
                .body("null")
                .post("/v1/provider-imports")
                .then()
                .statusCode(400);
    }

    @Test
    void answersTheSameKeyOnceAndNotForAnotherFile() {
        String id = newId();
        String key = "import of " + id;
        String csv = COLUMNS + "\n" + row(id);
        String first = sendWith(key, csv, "").then().statusCode(201).extract().asString();

        assertThat(sendWith(key, csv, "").then().statusCode(201).extract().asString())
                .isEqualTo(first);
        sendWith(key, csv, "?dryRun=true").then().statusCode(422).body("type", endsWith("/idempotency-key-reused"));
        sendWith(key, csv + "\n" + row(newId()), "").then().statusCode(422);
    }

    private static io.restassured.response.Response sendWith(String key, String csv, String query) {
        return administrator()
                .header("Idempotency-Key", key)
                .contentType("text/csv; charset=UTF-8")
                .body(csv)
                .post("/v1/provider-imports" + query);
    }

    @Test
    void takesThousandsOfRowsWithinTheLimitOfABody() {
        List<String> ids = Stream.generate(ProviderFileOf::newId).limit(5_000).toList();
        String csv = ids.stream().map(ProviderFileOf::row).collect(Collectors.joining("\n", COLUMNS + "\n", ""));

        send(csv).then().statusCode(201).body("added", hasSize(5_000));
    }

    @Test
    void letsImportsAtTheSameTimeWaitForEachOther() throws Exception {
        List<String> ids = Stream.generate(ProviderFileOf::newId).limit(50).toList();
        String csv = ids.stream().map(ProviderFileOf::row).collect(Collectors.joining("\n", COLUMNS + "\n", ""));
        List<String> files = IntStream.range(0, 6)
                .mapToObj(i -> csv.replace("Opisto", "Opisto " + i))
                .toList();

        try (var threads = Executors.newFixedThreadPool(files.size())) {
            var answers = threads.invokeAll(files.stream()
                    .<java.util.concurrent.Callable<Integer>>map(
                            file -> () -> send(file).statusCode())
                    .toList());
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(201);
            }
        }

        String last = given().get("/v1/providers/{id}", ids.getFirst()).path("nameFi");
        for (String id : ids) {
            assertThat(given().get("/v1/providers/{id}", id).<String>path("nameFi"))
                    .isEqualTo(last);
        }
        officer()
                .get("/v1/providers/{id}/history", ids.getFirst())
                .then()
                .body("items.kind", hasSize(6))
                .body("items.collect { it.kind }.findAll { it == 'ADDED' }", hasSize(1));
    }

    @Test
    void isForAdministratorsOnly() {
        creating(officer())
                .body("{\"providers\": []}")
                .post("/v1/provider-imports")
                .then()
                .statusCode(403);
        given().contentType("text/csv")
                .body("x")
                .post("/v1/provider-imports")
                .then()
                .statusCode(401);
        as(Tokens.of("x").roles("applicant").organisation("0208201-1"))
                .get("/v1/providers/0208201-1/history")
                .then()
                .statusCode(403);
        officer()
                .get("/v1/provider-imports/00000000-0000-7000-8000-000000000000")
                .then()
                .statusCode(403);
        administrator()
                .get("/v1/provider-imports/00000000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404);
    }

    @Test
    void showsNoAddressToAnybody() {
        String id = newId();
        String answer = send(COLUMNS + "\n" + row(id)).asString();

        given().get("/v1/providers/{id}", id).then().body(not(containsString("@")));
        assertThat(answer).doesNotContain("@");
    }
}
