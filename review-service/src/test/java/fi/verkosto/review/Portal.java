package fi.verkosto.review;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import fi.verkosto.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A portal that calls the API for one person. */
public record Portal(String token) {

    public static Portal of(String person, String... roles) {
        return new Portal(Tokens.of(person).roles(roles).sign());
    }

    public static Portal actingFor(String organisation, String person, String... roles) {
        return new Portal(
                Tokens.of(person).roles(roles).organisation(organisation).sign());
    }

    public static Portal officer() {
        return of("officer", "officer");
    }

    public static Portal presenter() {
        return of("presenter", "presenter");
    }

    public static Portal decider() {
        return of("decider", "decider");
    }

    public static Portal observer() {
        return of("observer", "ministry-observer");
    }

    public static Portal evaluator(int number) {
        return of("evaluator-" + number, "evaluator");
    }

    public static Portal evaluatorOf(int number, String businessId) {
        return new Portal(Tokens.of("evaluator-" + number)
                .roles("evaluator")
                .organisation(businessId)
                .sign());
    }

    public RequestSpecification request() {
        return given().auth().oauth2(token).header("Accept-Language", "en");
    }

    public Response get(String path, Object... parameters) {
        return request().get(path, parameters);
    }

    /** Does a step in the version that the resource has now. */
    public Response step(String resource, UUID id, String step) {
        return step(resource, id, step, null);
    }

    public Response step(String resource, UUID id, String step, String body) {
        return stepIn(resource, id, step, etag(resource, id), body);
    }

    public Response stepIn(String resource, UUID id, String step, String ifMatch, String body) {
        RequestSpecification request = request().header("If-Match", ifMatch);
        if (body != null) {
            request.contentType(ContentType.JSON).body(body);
        }
        return request.post("/v1/{resource}/{id}/{step}", resource, id, step);
    }

    public String etag(String resource, UUID id) {
        return get("/v1/{resource}/{id}", resource, id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    public Response create(String path, String key, String body) {
        return request()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }

    public Response putScores(UUID assignmentId, String ifMatch, String body) {
        return request()
                .header("If-Match", ifMatch)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/assignments/{id}/scores", assignmentId);
    }

    public static Response refused(Response response, int status, String problem) {
        response.then()
                .log()
                .ifValidationFails()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("https://verkosto.example/problems/" + problem))
                .body("status", equalTo(status));
        return response;
    }
}
