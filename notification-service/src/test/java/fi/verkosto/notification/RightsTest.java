package fi.verkosto.notification;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithPostgresAndKafka
@WithMailCatcher
class RightsTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/events, text/event-stream",
        "/v1/events, application/cloudevents-batch+json",
        "/v1/deliveries, application/json"
    })
    void refusesACallWithoutAToken(String path, String accept) {
        RestAssured.given()
                .accept(accept)
                .get(path)
                .then()
                .statusCode(401)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("https://verkosto.example/problems/unauthenticated"));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/events, text/event-stream, officer",
        "/v1/events, application/cloudevents-batch+json, applicant",
        "/v1/events, text/event-stream, administrator",
        "/v1/events, application/cloudevents-batch+json, administrator",
        "/v1/deliveries, application/json, integrator",
        "/v1/deliveries, application/json, applicant"
    })
    void refusesACallerOfAnotherRole(String path, String accept, String role) {
        Callers.as(role)
                .accept(accept)
                .get(path)
                .then()
                .statusCode(403)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("https://verkosto.example/problems/forbidden"));
    }
}
