package fi.verkosto.applications;

import static io.restassured.RestAssured.given;

import fi.verkosto.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** The API as the people of one call use it. */
public final class Api {

    public static final String OFFICER = "officer";
    /** The example of the documentation, without its number: a call is given one when it is published. */
    public static final String CALL = withoutNumber(example("createCall"));

    /** The member of the application that lacks nothing. */
    public static final String MEMBER = "0502454-6";

    /** An application of Gradia that lacks nothing. */
    public static final String CONTENT = resource("/content.json");

    private Api() {}

    public static RequestSpecification officer() {
        return as(Tokens.of(OFFICER).roles("officer"));
    }

    public static RequestSpecification applicant(String businessId) {
        return as(Tokens.of("person of " + businessId).roles("applicant").organisation(businessId));
    }

    public static RequestSpecification administrator() {
        return as(Tokens.of("administrator").roles("administrator"));
    }

    /** Registers providers of Keski-Suomi, licensed since 2018, without an e-mail address. */
    public static void registerProviders(String... businessIds) {
        String providers = Arrays.stream(businessIds)
                .map("""
                        {"businessId": "%1$s", "nameFi": "Järjestäjä %1$s", "nameSv": "Anordnare %1$s",
                         "holderKind": "JOINT_AUTHORITY", "homeRegion": "13", "licenceFrom": "2018-01-01"}"""::formatted)
                .collect(Collectors.joining(", ", "{\"providers\": [", "]}"));
        creating(administrator())
                .body(providers)
                .post("/v1/provider-imports")
                .then()
                .statusCode(201);
    }

    /** The same with a number that somebody chose. */
    public static String callNumbered(String number) {
        return CALL.replaceFirst("\\{", "{\"caseNumber\": \"" + number + "\", ");
    }

    private static String withoutNumber(String call) {
        return call.replaceFirst("\"caseNumber\": \"[^\"]*\",\\s*", "");
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

    /** For a provider that is in the register then, if it was not before. */
    public static String draftOf(String businessId, String call) {
        registerProviders(businessId);
        return creating(applicant(businessId))
                .body("{\"callId\": \"%s\", \"strand\": \"REGIONAL_NETWORK\"}".formatted(call))
                .post("/v1/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Saves a section whose version is known. */
    public static Response save(String businessId, String application, String section, String etag, String patch) {
        return applicant(businessId)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", etag)
                .body(patch)
                .patch("/v1/applications/{id}/sections/{section}", application, section);
    }

    /** Saves a section as it was just read. */
    public static Response save(String businessId, String application, String section, String patch) {
        return save(businessId, application, section, etag(businessId, application, section), patch);
    }

    /** With a member that has accepted. */
    public static String completeDraftOf(String businessId, String call) {
        String application = draftOf(businessId, call);
        registerProviders(MEMBER);
        Consortium.accepted(businessId, application, MEMBER);
        new JsonObject(CONTENT.replace("0208201-1", businessId))
                .forEach(section -> save(
                                businessId,
                                application,
                                section.getKey(),
                                "\"0\"",
                                section.getValue().toString())
                        .then()
                        .statusCode(200));
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

    public static String etag(String businessId, String application, String section) {
        return applicant(businessId)
                .get("/v1/applications/{id}/sections/{section}", application, section)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    public static String state(String businessId, String application) {
        return applicant(businessId).get("/v1/applications/{id}", application).path("state");
    }

    /** The body that the documentation shows. */
    public static String example(String operation) {
        return resource("/openapi/examples/" + operation + ".json");
    }

    private static String resource(String name) {
        try (InputStream stream = Api.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
