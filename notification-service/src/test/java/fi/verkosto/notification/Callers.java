package fi.verkosto.notification;

import fi.verkosto.testkit.Tokens;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

/** Who calls in the tests. */
public final class Callers {

    private Callers() {}

    public static RequestSpecification administrator() {
        return as("administrator");
    }

    public static RequestSpecification integrator() {
        return as("integrator");
    }

    public static RequestSpecification as(String role) {
        return RestAssured.given().auth().oauth2(token(role));
    }

    public static RequestSpecification of(String agency, String role) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of("someone").roles(role).organisation(agency).sign());
    }

    public static String token(String role) {
        return Tokens.of("someone").roles(role).sign();
    }
}
