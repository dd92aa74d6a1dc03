package fi.verkosto.coordination;

import static io.restassured.RestAssured.given;

import fi.verkosto.coordination.programme.Provider;
import fi.verkosto.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A portal that calls the API for one person. */
public record Portal(String token) {

    public static Portal of(Provider provider) {
        return new Portal(Tokens.of("someone at " + provider.name())
                .roles("applicant")
                .organisation(provider.businessId())
                .sign());
    }

    public static Portal ofOfficer(PlayedCall call) {
        return new Portal(Tokens.of("officer-" + call.id()).roles("officer").sign());
    }

    public static Portal ofPerson(String subject, String role) {
        return new Portal(Tokens.of(subject).roles(role).sign());
    }

    public static Portal ofObserver() {
        return ofPerson("observer", "ministry-observer");
    }

    public RequestSpecification request() {
        return given().auth().oauth2(token).header("Accept-Language", "en");
    }

    public Response get(String path, Object... parameters) {
        return request().get(path, parameters);
    }

    public Response programme(UUID id) {
        return get("/v1/programmes/{id}", id);
    }

    public Response networksOf(UUID programmeId) {
        return get("/v1/programmes/{id}/networks", programmeId);
    }

    public Response network(UUID id) {
        return get("/v1/networks/{id}", id);
    }

    public Response accept(UUID networkId, String ifMatch) {
        return request().header("If-Match", ifMatch).post("/v1/networks/{id}/acceptance", networkId);
    }

    public Response decline(UUID networkId, String ifMatch, String body) {
        return request()
                .header("If-Match", ifMatch)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/networks/{id}/refusal", networkId);
    }

    public Response appointment(UUID id) {
        return get("/v1/appointments/{id}", id);
    }

    /** Without a body. */
    public Response step(String path, UUID id, String ifMatch) {
        return request().header("If-Match", ifMatch).post(path, id);
    }

    public Response step(String path, UUID id, String ifMatch, String body) {
        return request()
                .header("If-Match", ifMatch)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path, id);
    }
}
