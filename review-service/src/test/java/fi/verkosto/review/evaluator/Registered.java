package fi.verkosto.review.evaluator;

import fi.verkosto.review.Portal;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;

/** Somebody in the register of the agency, played through the API. */
public record Registered(UUID id, String person) {

    public static final String REASON = "{\"reason\": \"Because\"}";

    public static Registered invited(String person) {
        return new Registered(
                UUID.fromString(invite(Portal.officer(), person)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id")),
                person);
    }

    public static Response invite(Portal officer, String person) {
        return officer.create("/v1/evaluators", UUID.randomUUID().toString(), """
                {"person": "%s", "expertise": {"languages": ["fi"], "themes": [], "capacity": 1}}""".formatted(person));
    }

    public static Registered confirmed(String person, int capacity) {
        Registered invited = invited(person);
        invited.ownStep("confirmation", expertise(capacity)).then().statusCode(200);
        return invited;
    }

    public static String expertise(int capacity) {
        return """
                {"languages": ["fi", "sv"], "themes": ["PARTNERSHIPS"], "capacity": %d}""".formatted(capacity);
    }

    /** The person, whose token says nothing but that they evaluate. */
    public Portal portal() {
        return Portal.of(person, "evaluator");
    }

    public Response ownStep(String step, String body) {
        return portal().step("evaluators", id, step, body);
    }

    public Response stepOfOfficer(String step, String body) {
        return Portal.officer().step("evaluators", id, step, body);
    }

    public Response change(Portal portal, String body) {
        return portal.request()
                .header("If-Match", portal.etag("evaluators", id))
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/evaluators/{id}", id);
    }

    public Response read(Portal portal) {
        return portal.get("/v1/evaluators/{id}", id);
    }
}
