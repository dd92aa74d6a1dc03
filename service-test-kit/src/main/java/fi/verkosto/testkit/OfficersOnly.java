package fi.verkosto.testkit;

import static io.restassured.RestAssured.given;

/**
 * What is the business of a call's officers alone, in whatever service it is: the realm role and the same role in the call
 * are needed together. To people outside the staff it does not exist; staff in another role are refused.
 */
public final class OfficersOnly {

    private OfficersOnly() {}

    /**
     * Reads the path as everybody.
     *
     * @param officer subject of an officer of the call
     * @param colleague subject of one of the call's staff who is no officer of it
     */
    public static void check(String path, String officer, String colleague) {
        expect(200, path, officer, "officer");
        expect(403, path, officer, "presenter");
        expect(403, path, colleague, "officer");
        expect(403, path, colleague, "presenter");
        expect(404, path, "a stranger", "officer");
        expect(403, path, "a stranger", "ministry-observer");
        expect(403, path, "a stranger", "applicant");
        given().get(path).then().statusCode(401);
    }

    private static void expect(int status, String path, String subject, String role) {
        given().auth()
                .oauth2(Tokens.of(subject).roles(role).sign())
                .get(path)
                .then()
                .statusCode(status);
    }
}
