package fi.verkosto.applications.consortium;

import static fi.verkosto.applications.Api.MEMBER;
import static fi.verkosto.applications.Api.administrator;
import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.as;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.draftOf;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.registerProviders;
import static fi.verkosto.applications.Api.submittedTo;
import static fi.verkosto.applications.Consortium.accepted;
import static fi.verkosto.applications.Consortium.grant;
import static fi.verkosto.applications.Consortium.invited;
import static fi.verkosto.applications.Consortium.seen;
import static fi.verkosto.applications.Consortium.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what with one application, for every part that somebody may have in it. */
@QuarkusTest
@WithPostgresAndKafka
class AccessRightsTest {

    private static final String LEAD = "0208201-1";
    private static final String ACCEPTED = "0502454-6";
    private static final String INVITED = "0212371-7";
    private static final String DECLINED = "0993644-6";
    private static final String LEFT = "1852679-9";
    private static final String REMOVED = "0204819-8";
    private static final String STRANGER = "0211675-2";

    private final BusinessClock clock;
    private String application;

    AccessRightsTest(BusinessClock clock) {
        this.clock = clock;
    }

    /** One provider in each state, and two persons with a right, who may turn up for any of them. */
    @BeforeEach
    void whileTheCallIsOpen() {
        registerProviders(LEAD, ACCEPTED, INVITED, DECLINED, LEFT, REMOVED, STRANGER);
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
        application = draftOf(LEAD, publishedCall());
        invited(LEAD, application, INVITED, DECLINED);
        accepted(LEAD, application, ACCEPTED, LEFT, REMOVED);
        take("refusal", DECLINED, application, DECLINED).then().statusCode(200);
        take("departure", LEFT, application, LEFT).then().statusCode(200);
        take("removal", LEAD, application, REMOVED).then().statusCode(200);
        seen("another", LEAD);
        grant(LEAD, application, "editor", "EDIT").then().statusCode(201);
        grant(LEAD, application, "viewer", "VIEW").then().statusCode(201);
    }

    @ParameterizedTest(name = "{0} for {1} as {2}: reads {3}, saves {4}, leads {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "anybody,  0208201-1, applicant, 200, 200, 200",
                "anybody,  0502454-6, applicant, 200, 403, 403",
                "viewer,   0502454-6, applicant, 200, 403, 403",
                "editor,   0502454-6, applicant, 200, 200, 403",
                "editor,   0212371-7, applicant, 404, 404, 404",
                "editor,   0993644-6, applicant, 404, 404, 404",
                "editor,   1852679-9, applicant, 404, 404, 404",
                "editor,   0204819-8, applicant, 404, 404, 404",
                "editor,   0211675-2, applicant, 404, 404, 404",
                "editor,   -,         applicant, 404, 404, 404",
                "viewer,   0208201-1, applicant, 200, 200, 200",
                "officer,  -,         officer,   404, 403, 403",
                "somebody, -,         officer,   404, 403, 403",
                "editor,   0208201-1, evaluator, 403, 403, 403",
                "editor,   0502454-6, evaluator, 403, 403, 403",
                "editor,   0502454-6, presenter, 403, 403, 403",
                "editor,   0502454-6, decider, 403, 403, 403",
                "editor,   0502454-6, ministry-observer, 403, 403, 403",
                "editor,   0502454-6, administrator, 403, 403, 403",
                "editor,   0502454-6, integrator, 403, 403, 403"
            })
    void allows(String person, String organisation, String role, int reads, int saves, int leads) {
        Tokens them = token(person, organisation, role);

        for (String part : List.of("", "/sections/basics", "/problems", "/memberships")) {
            as(them).get("/v1/applications/{id}" + part, application).then().statusCode(reads);
        }
        save(them, "\"0\"").then().statusCode(saves);
        as(them).get("/v1/applications/{id}/access-grants", application).then().statusCode(leads);
        creating(as(them))
                .body("{\"person\": \"another\", \"right\": \"VIEW\"}")
                .post("/v1/applications/{id}/access-grants", application)
                .then()
                .statusCode(leads == 200 ? 201 : leads);
        creating(as(them))
                .body("{\"businessId\": \"%s\"}".formatted(STRANGER))
                .post("/v1/applications/{id}/memberships", application)
                .then()
                .statusCode(leads == 200 ? 201 : leads);
        creating(as(them))
                .header("If-Match", "*")
                .post("/v1/applications/{id}/submissions", application)
                .then()
                .statusCode(leads == 200 ? 422 : leads);
        as(them).header("If-Match", "*")
                .post("/v1/applications/{id}/withdrawal", application)
                .then()
                .statusCode(leads);
    }

    @ParameterizedTest(name = "a person of {0} can be given a right: {1}")
    @CsvSource({
        "0208201-1, 201",
        "0502454-6, 201",
        "0212371-7, 201",
        "0993644-6, 422",
        "1852679-9, 422",
        "0204819-8, 422",
        "0211675-2, 422"
    })
    void isGivenToPeopleOfTheConsortiumAlone(String organisation, int status) {
        String person = "somebody of " + organisation;
        give(person).then().statusCode(422).body("type", endsWith("/person-unknown"));
        seen(person, organisation);

        give(person).then().statusCode(status);
    }

    /** What is only written in a token of another role, or sent as a text, makes nobody known. */
    @Test
    void isNotGivenToAnyText() {
        as(Tokens.of("an evaluator").roles("evaluator").organisation(LEAD))
                .get("/v1/calls")
                .then()
                .statusCode(200);

        give("an evaluator").then().statusCode(422);
        give("nobody").then().statusCode(422);
        applicant(LEAD)
                .get("/v1/applications/{id}/access-grants", application)
                .then()
                .body("items.person", not(hasItem("nobody")));
    }

    private Response give(String person) {
        return creating(applicant(LEAD))
                .body("{\"person\": \"%s\", \"right\": \"VIEW\"}".formatted(person))
                .post("/v1/applications/{id}/access-grants", application);
    }

    @Test
    void showsWhatWasSubmittedToOfficersOfItsCallAlone() {
        String submitted = submittedTo(publishedCall(), LEAD);

        for (String part : List.of("", "/sections/consortium", "/memberships", "/memberships/" + MEMBER)) {
            officer().get("/v1/applications/{id}" + part, submitted).then().statusCode(200);
            as(Tokens.of("officer of another call").roles("officer"))
                    .get("/v1/applications/{id}" + part, submitted)
                    .then()
                    .statusCode(404);
        }
        creating(officer())
                .body("{\"businessId\": \"%s\"}".formatted(STRANGER))
                .post("/v1/applications/{id}/memberships", submitted)
                .then()
                .statusCode(403);
        officer().get("/v1/applications/{id}/access-grants", submitted).then().statusCode(403);
    }

    @Test
    void endsTheRightOfAPersonWhoseOrganisationLeaves() {
        save("editor", ACCEPTED, "\"0\"").then().statusCode(200);

        take("departure", ACCEPTED, application, ACCEPTED).then().statusCode(200);

        save("editor", ACCEPTED, "\"1\"").then().statusCode(404);
    }

    @Test
    void isRevokedAtOnce() {
        String grant = grant(LEAD, application, "editor", "EDIT").path("id");
        save("editor", ACCEPTED, "\"0\"").then().statusCode(200);

        applicant(LEAD)
                .delete("/v1/applications/{id}/access-grants/{grant}", application, grant)
                .then()
                .statusCode(204);

        save("editor", ACCEPTED, "\"1\"").then().statusCode(403);
        applicant(LEAD)
                .delete("/v1/applications/{id}/access-grants/{grant}", application, grant)
                .then()
                .statusCode(404);
        applicant(ACCEPTED)
                .delete("/v1/applications/{id}/access-grants/{grant}", application, grant)
                .then()
                .statusCode(403);
    }

    @Test
    void replacesTheRightOfWhoHasOne() {
        String first = grant(LEAD, application, "editor", "EDIT").path("id");

        grant(LEAD, application, "editor", "VIEW")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/access-grants/" + first))
                .body("id", equalTo(first))
                .body("right", equalTo("VIEW"));

        save("editor", ACCEPTED, "\"0\"").then().statusCode(403);
        applicant(LEAD)
                .get("/v1/applications/{id}/access-grants", application)
                .then()
                .statusCode(200)
                .body("items.person", contains("editor", "viewer"))
                .body("items.right", contains("VIEW", "VIEW"));
    }

    @Test
    void revokesNothingOfAnotherApplication() {
        String grant = grant(LEAD, application, "editor", "EDIT").path("id");
        String other = draftOf(LEAD, publishedCall());

        applicant(LEAD)
                .delete("/v1/applications/{id}/access-grants/{grant}", other, grant)
                .then()
                .statusCode(404);
        applicant(LEAD).get("/v1/applications/{id}/access-grants", other).then().body("items", empty());
    }

    @Test
    void keepsTheTraceOfEachStepAndRight() {
        applicant(LEAD)
                .get("/v1/applications/{id}/history?limit=200", application)
                .then()
                .statusCode(200)
                .body("items.action", hasItem("MEMBER_INVITED"))
                .body("items.action", hasItem("INVITATION_ACCEPTED"))
                .body("items.action", hasItem("INVITATION_DECLINED"))
                .body("items.action", hasItem("MEMBER_LEFT"))
                .body("items.action", hasItem("MEMBER_REMOVED"))
                .body("items.action", hasItem("RIGHT_GRANTED"))
                .body("items.action", not(hasItem("RIGHT_REVOKED")));
    }

    @Test
    void tellsWhoWasGrantedWhatToTheLeadAlone() {
        String submitted = submittedTo(publishedCall(), LEAD);
        grant(LEAD, submitted, "a grantee", "EDIT").then().statusCode(201);

        for (RequestSpecification reader : List.of(applicant(MEMBER), officer())) {
            String history = reader.get("/v1/applications/{id}/history?limit=200", submitted)
                    .then()
                    .statusCode(200)
                    .body("items.action", hasItem("SUBMITTED"))
                    .extract()
                    .asString();
            assertThat(history).doesNotContain("a grantee", "RIGHT_GRANTED");
        }
        assertThat(officer()
                        .get("/v1/applications/{id}/audit-trail?limit=200", submitted)
                        .asString())
                .contains("SUBMITTED")
                .doesNotContain("a grantee", "RIGHT_GRANTED");
        assertThat(administrator()
                        .get("/v1/applications/{id}/audit-trail?limit=200", submitted)
                        .asString())
                .contains("a grantee");
        applicant(LEAD)
                .get("/v1/applications/{id}/history?limit=200", submitted)
                .then()
                .body("items.action", hasItem("RIGHT_GRANTED"));
    }

    @Test
    void tellsOfOverlapsWithoutSayingWhere() {
        String call = applicant(LEAD).get("/v1/applications/{id}", application).path("callId");
        String other = draftOf(STRANGER, call);
        invited(STRANGER, other, ACCEPTED, LEFT);
        String submitted = submittedTo(call, STRANGER);

        String shown = applicant(LEAD)
                .get("/v1/applications/{id}", application)
                .then()
                .statusCode(200)
                .body("participants[0].businessId", equalTo(LEAD))
                .body("participants[0].membership", equalTo(null))
                .body("participants.findAll { it.alsoInAnotherApplication }.businessId", contains(ACCEPTED))
                .body("participants.find { it.businessId == '%s' }.membership".formatted(LEFT), equalTo("LEFT"))
                .extract()
                .asString();
        assertThat(shown).doesNotContain(other, submitted, STRANGER);
        officer().get("/v1/applications/{id}", application).then().statusCode(404);
    }

    private Response save(String person, String organisation, String etag) {
        return save(token(person, organisation, "applicant"), etag);
    }

    private Response save(Tokens them, String etag) {
        return as(them).contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", etag)
                .body("{\"title\": \"Verkosto after %s\"}".formatted(etag.charAt(1)))
                .patch("/v1/applications/{id}/sections/basics", application);
    }

    private static Tokens token(String person, String organisation, String role) {
        Tokens token = Tokens.of(person).roles(role);
        return organisation == null ? token : token.organisation(organisation);
    }
}
