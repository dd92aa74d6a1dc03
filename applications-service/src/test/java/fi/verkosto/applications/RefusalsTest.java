package fi.verkosto.applications;

import static fi.verkosto.applications.Api.CALL;
import static fi.verkosto.applications.Api.administrator;
import static fi.verkosto.applications.Api.as;
import static fi.verkosto.applications.Api.callNumbered;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.officer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithPostgresAndKafka
class RefusalsTest {

    private static final String NOBODYS = "00000000-0000-7000-8000-000000000000";

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/calls",
        "GET, /v1/calls/{id}/preview",
        "POST, /v1/calls/{id}/copies",
        "PUT, /v1/calls/{id}/deadline",
        "POST, /v1/calls/{id}/revisions",
        "PUT, /v1/calls/{id}/staff",
        "PUT, /v1/calls/{id}",
        "DELETE, /v1/calls/{id}",
        "POST, /v1/calls/{id}/publication",
        "POST, /v1/applications",
        "GET, /v1/applications",
        "GET, /v1/applications/{id}",
        "GET, /v1/applications/{id}/sections/basics",
        "PATCH, /v1/applications/{id}/sections/basics",
        "GET, /v1/applications/{id}/problems",
        "GET, /v1/applications/{id}/version-under-review",
        "POST, /v1/applications/{id}/submissions",
        "GET, /v1/applications/{id}/submissions/1",
        "POST, /v1/applications/{id}/withdrawal"
    })
    void refusesWithoutAValidToken(String method, String path) {
        given().header("Accept-Language", "sv")
                .contentType(method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                .request(method, path.replace("{id}", NOBODYS))
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("title", equalTo("Logga in först"));
        as(Tokens.of("x").roles("officer", "applicant").expired())
                .contentType(method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                .request(method, path.replace("{id}", NOBODYS))
                .then()
                .statusCode(401);
        as(Tokens.of("x").roles("officer", "applicant").audience("another-api"))
                .contentType(method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                .request(method, path.replace("{id}", NOBODYS))
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/calls",
        "PUT, /v1/calls/{id}",
        "DELETE, /v1/calls/{id}",
        "POST, /v1/calls/{id}/publication",
        "GET, /v1/calls/{id}/preview",
        "POST, /v1/calls/{id}/copies",
        "PUT, /v1/calls/{id}/deadline",
        "POST, /v1/calls/{id}/revisions",
        "PUT, /v1/calls/{id}/staff",
        "POST, /v1/applications",
        "GET, /v1/applications",
        "GET, /v1/applications/{id}",
        "GET, /v1/applications/{id}/sections/basics",
        "PATCH, /v1/applications/{id}/sections/basics",
        "GET, /v1/applications/{id}/problems",
        "POST, /v1/applications/{id}/submissions",
        "GET, /v1/applications/{id}/submissions/1",
        "POST, /v1/applications/{id}/withdrawal"
    })
    void refusesTheWrongRole(String method, String path) {
        creating(as(Tokens.of("evaluator-1").roles("evaluator")))
                .contentType(method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                .header("If-Match", "\"0\"")
                .body(path.equals("/v1/calls") ? CALL : "{}")
                .request(method, path.replace("{id}", NOBODYS))
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", endsWith("/forbidden"));
    }

    @Test
    void refusesAFieldThatNobodyKnows() {
        creating(officer())
                .body(CALL.replace("\"weight\": 100", "\"weight\": 100, \"wieght\": 100"))
                .post("/v1/calls")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", endsWith("/invalid-request"))
                .body("errors[0].pointer", equalTo("/criteria/0/wieght"))
                .body("errors[0].rule", equalTo("unknown-field"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"ownFundingPercent\": 20; \"ownFundingPercent\": \"20\"; /ownFundingPercent",
                "\"ownFundingPercent\": 20; \"ownFundingPercent\": 20.5; /ownFundingPercent",
                "\"2018-10-22T05:00:00Z\"; \"22.10.2018\"; /opensAt",
                "\"kind\": \"NETWORK\"; \"kind\": \"NETWROK\"; /strands/0/kind",
                "\"4000000.00\"; [4]; /totalSum/amount"
            })
    void refusesAValueOfAnotherType(String right, String wrong, String pointer) {
        creating(officer())
                .body(CALL.replace(right, wrong))
                .post("/v1/calls")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors[0].rule", equalTo("wrong-type"));
    }

    @Test
    void refusesAnUnfitValue() {
        creating(officer())
                .body(callNumbered("340").replace("\"weight\": 100", "\"weight\": 101"))
                .post("/v1/calls")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/caseNumber", "/criteria/0/weight"))
                .body("errors.rule", contains("format", "range"));
    }

    @Test
    void refusesRubbishAndTooMuch() {
        creating(officer()).body("{").post("/v1/calls").then().statusCode(400).body("errors[0].rule", notNullValue());
        creating(officer()).post("/v1/calls").then().statusCode(400);
        officer()
                .contentType(ContentType.TEXT)
                .body("x")
                .post("/v1/calls")
                .then()
                .statusCode(415)
                .body("allowed", contains("application/json"));
        officer().get("/v1/calls/no-uuid").then().statusCode(404).contentType("application/problem+json");
        officer().get("/v1/nothing").then().statusCode(404).contentType("application/problem+json");
        officer().delete("/v1/calls").then().statusCode(405).contentType("application/problem+json");
        officer().accept("text/csv").get("/v1/calls").then().statusCode(406);
        officer().get("/v1/calls?limit=201").then().statusCode(400);
        officer()
                .get("/v1/applications?limit=many")
                .then()
                .statusCode(400)
                .body("type", endsWith("/invalid-request"))
                .body("parameter", equalTo("limit"));
        officer()
                .get("/v1/applications?state=submitted")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("state"))
                .body("allowed", hasItem("SUBMITTED"));
        creating(officer())
                .body("{\"caseNumber\": \"" + "x".repeat(2_000_000) + "\"}")
                .post("/v1/calls")
                .then()
                .statusCode(413);
    }

    @ParameterizedTest
    @CsvSource({
        "PATCH, /v1/applications/00000000-0000-7000-8000-00000000000a/sections/basics, application/json,"
                + " application/merge-patch+json",
        "POST, /v1/provider-imports, application/xml, text/csv",
        "POST, /v1/receipt-verifications, text/plain, application/json",
        "POST, /v1/receipt-verifications, '', application/json",
        "PUT, /v1/calls/00000000-0000-7000-8000-00000000000a, text/plain, application/json"
    })
    void saysOfWhatKindABodyMayBe(String method, String path, String type, String allowed) {
        administrator()
                .header("Idempotency-Key", "a")
                .header("If-Match", "\"0\"")
                .contentType(type)
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .request(method, path)
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("allowed", hasItem(allowed))
                .header("Accept-Patch", method.equals("PATCH") ? equalTo(allowed) : nullValue());
    }

    /** REST Assured cannot send one. */
    @ParameterizedTest
    @CsvSource({"GET, '', 404", "POST, {}, 415"})
    void takesAnEmptyContentTypeForNone(String method, String body, int status) throws Exception {
        String path = method.equals("GET") ? "/v1/person-erasures/1" : "/v1/receipt-verifications";
        HttpRequest request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .header(
                        "Authorization",
                        "Bearer "
                                + Tokens.of("administrator")
                                        .roles("administrator")
                                        .sign())
                .header("Content-Type", "")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).contains("\"status\":" + status);
        }
    }

    @Test
    void saysWhichValuesThereAre() {
        creating(officer())
                .header("Accept-Language", "en")
                .body(CALL.replace("\"kind\": \"NETWORK\"", "\"kind\": \"NETWROK\""))
                .post("/v1/calls")
                .then()
                .statusCode(400)
                .body("errors[0].text", containsString("NETWORK"));
        creating(officer())
                .header("Accept-Language", "en")
                .body(CALL.replace("\"currency\": \"EUR\"", "\"currency\": \"SEK\""))
                .post("/v1/calls")
                .then()
                .statusCode(400)
                .body("errors[0].text", containsString("EUR"));
    }

    @Test
    void refusesCreationWithoutAnIdempotencyKey() {
        officer()
                .contentType(ContentType.JSON)
                .body(CALL)
                .post("/v1/calls")
                .then()
                .statusCode(400)
                .body("type", endsWith("/idempotency-key-required"));
    }

    @Test
    void saysWhatIsWrongWithAnIdempotencyKey() {
        for (Headers keys : List.of(
                new Headers(new Header("Idempotency-Key", "k".repeat(256))),
                new Headers(new Header("Idempotency-Key", "first"), new Header("Idempotency-Key", "second")))) {
            officer()
                    .contentType(ContentType.JSON)
                    .headers(keys)
                    .body(CALL)
                    .post("/v1/calls")
                    .then()
                    .statusCode(400)
                    .body("header", equalTo("Idempotency-Key"))
                    .body("detail", containsString("255"));
        }
    }
}
