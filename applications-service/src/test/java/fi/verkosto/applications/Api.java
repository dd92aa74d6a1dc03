package fi.verkosto.applications;

import static io.restassured.RestAssured.given;

import fi.verkosto.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The API as the people of one call use it. */
public final class Api {

    public static final String OFFICER = "officer";
    /** What the documentation of the API shows as examples. */
    public static final String CALL = example("createCall");

    public static final String CONTENT = example("editApplication");

    private Api() {}

    public static RequestSpecification officer() {
        return as(Tokens.of(OFFICER).roles("officer"));
    }

    public static RequestSpecification applicant(String businessId) {
        return as(Tokens.of("person of " + businessId).roles("applicant").organisation(businessId));
    }

    public static RequestSpecification as(Tokens token) {
        return given().auth().oauth2(token.sign()).header("Accept-Language", "en");
    }

    public static RequestSpecification creating(RequestSpecification request) {
        return request.contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    public static String draftCall() {
        return creating(officer())
                .body(CALL)
                .post("/v1/calls")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String publishedCall() {
        String call = draftCall();
        officer()
                .header("If-Match", "\"0\"")
                .post("/v1/calls/{id}/publication", call)
                .then()
                .statusCode(200);
        return call;
    }

    public static String draftOf(String businessId, String call) {
        return creating(applicant(businessId))
                .body("{\"callId\": \"%s\", \"strand\": \"REGIONAL_NETWORK\"}".formatted(call))
                .post("/v1/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Response edit(String businessId, String application, String etag, String patch) {
        return applicant(businessId)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", etag)
                .body(patch)
                .patch("/v1/applications/{id}", application);
    }

    public static String completeDraftOf(String businessId, String call) {
        String application = draftOf(businessId, call);
        edit(businessId, application, "\"0\"", CONTENT.replace("0208201-1", businessId))
                .then()
                .statusCode(200);
        return application;
    }

    public static Response submit(String businessId, String application) {
        return creating(applicant(businessId))
                .header("If-Match", etag(businessId, application))
                .post("/v1/applications/{id}/submissions", application);
    }

    public static String submittedTo(String call, String businessId) {
        String application = completeDraftOf(businessId, call);
        submit(businessId, application).then().statusCode(201);
        return application;
    }

    public static String etag(String businessId, String application) {
        return applicant(businessId)
                .get("/v1/applications/{id}", application)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    public static String state(String businessId, String application) {
        return applicant(businessId).get("/v1/applications/{id}", application).path("state");
    }

    private static String example(String operation) {
        try (InputStream stream = Api.class.getResourceAsStream("/openapi/examples/" + operation + ".json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
