package fi.verkosto.applications;

import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.as;
import static fi.verkosto.applications.Api.creating;

import fi.verkosto.testkit.Tokens;
import io.restassured.response.Response;

/** What leads and members do about an application's consortium. */
public final class Consortium {

    private Consortium() {}

    public static Response invite(String lead, String application, String member) {
        return creating(applicant(lead))
                .body("{\"businessId\": \"%s\"}".formatted(member))
                .post("/v1/applications/{id}/memberships", application);
    }

    /** A step of the membership: acceptance, refusal, departure or removal. */
    public static Response take(String step, String by, String application, String member, String etag) {
        return applicant(by)
                .header("If-Match", etag)
                .post("/v1/applications/{id}/memberships/{member}/{step}", application, member, step);
    }

    /** A step with the present version, as the member knows it. */
    public static Response take(String step, String by, String application, String member) {
        return take(step, by, application, member, etag(application, member));
    }

    public static String etag(String application, String member) {
        return applicant(member)
                .get("/v1/applications/{id}/memberships/{member}", application, member)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    public static void invited(String lead, String application, String... members) {
        for (String member : members) {
            invite(lead, application, member).then().statusCode(201);
        }
    }

    public static void accepted(String lead, String application, String... members) {
        invited(lead, application, members);
        for (String member : members) {
            take("acceptance", member, application, member).then().statusCode(200);
        }
    }

    /** The person turns up for the organisation, which knows them from then on. */
    public static void seen(String person, String organisation) {
        as(Tokens.of(person).roles("applicant").organisation(organisation))
                .get("/v1/applications?limit=1")
                .then()
                .statusCode(200);
    }

    /** Lets a person of the lead view or edit; the answer tells the ID of the grant. */
    public static Response grant(String lead, String application, String person, String right) {
        seen(person, lead);
        return creating(applicant(lead))
                .body("{\"person\": \"%s\", \"right\": \"%s\"}".formatted(person, right))
                .post("/v1/applications/{id}/access-grants", application);
    }

    /** The subject of the token that {@link Api#applicant} gives. */
    public static String personOf(String businessId) {
        return "person of " + businessId;
    }
}
