package fi.verkosto.applications.consortium;

import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.draftOf;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.registerProviders;
import static fi.verkosto.applications.Consortium.accepted;
import static fi.verkosto.applications.Consortium.etag;
import static fi.verkosto.applications.Consortium.invite;
import static fi.verkosto.applications.Consortium.invited;
import static fi.verkosto.applications.Consortium.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPostgresAndKafka
class MembershipTest {

    private static final String GRADIA = "0208201-1";
    private static final String OMNIA = "0502454-6";
    private static final String RIVERIA = "0212371-7";
    private static final String SALPAUS = "0993644-6";
    private static final String SAKKY = "1852679-9";

    private final BusinessClock clock;

    MembershipTest(BusinessClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        registerProviders(GRADIA, OMNIA, RIVERIA, SALPAUS, SAKKY);
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
    }

    @Test
    void beginsWithAnInvitationThatTheProviderAccepts() {
        String application = draftOf(GRADIA, publishedCall());

        invite(GRADIA, application, OMNIA)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/applications/" + application + "/memberships/" + OMNIA))
                .header("ETag", equalTo("\"0\""))
                .body("state", equalTo("INVITED"))
                .body("invitedAt", startsWith("2018-11-01T09:00:"));
        take("acceptance", OMNIA, application, OMNIA, "\"0\"")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("ACCEPTED"));

        applicant(OMNIA).get("/v1/applications/{id}", application).then().statusCode(200);
        applicant(OMNIA).get("/v1/applications?limit=200").then().body("items.id", hasItem(application));
    }

    @Test
    void showsTheInvitedProviderTheInvitationAndNothingElse() {
        String call = publishedCall();
        String application = draftOf(GRADIA, call);
        invited(GRADIA, application, OMNIA);

        applicant(OMNIA)
                .get("/v1/invitations?limit=200")
                .then()
                .statusCode(200)
                .body("items.applicationId", hasItem(application))
                .body("items.find { it.applicationId == '%s' }.callId".formatted(application), equalTo(call))
                .body(
                        "items.find { it.applicationId == '%s' }.leadOrganisation".formatted(application),
                        equalTo(GRADIA))
                .body("items.find { it.applicationId == '%s' }.version".formatted(application), equalTo(0))
                .body(
                        "items.find { it.applicationId == '%s' }.closesAtHelsinki".formatted(application),
                        equalTo("21.11.2018 16:15"));
        applicant(OMNIA).get("/v1/applications/{id}", application).then().statusCode(404);
        applicant(OMNIA)
                .get("/v1/applications/{id}/memberships", application)
                .then()
                .statusCode(404);
        applicant(OMNIA).get("/v1/applications?limit=200").then().body("items.id", not(hasItem(application)));
        applicant(RIVERIA)
                .get("/v1/invitations?limit=200")
                .then()
                .body("items.applicationId", not(hasItem(application)));
    }

    @Test
    void pagesTheInvitations() {
        String call = publishedCall();
        String first = draftOf(GRADIA, call);
        String second = draftOf(GRADIA, call);
        String invitee = SALPAUS;
        invited(GRADIA, second, invitee);
        invited(GRADIA, first, invitee);

        String next = applicant(invitee)
                .get("/v1/invitations?limit=1")
                .then()
                .body("items.applicationId", contains(first))
                .extract()
                .path("next");
        applicant(invitee)
                .get("/v1/invitations?limit=1&cursor={next}", next)
                .then()
                .body("items.applicationId", contains(second))
                .body("next", equalTo(null));
        take("refusal", invitee, first, invitee).then().statusCode(200);
        take("removal", GRADIA, second, invitee).then().statusCode(200);
    }

    @Test
    void endsByRefusalDepartureOrRemovalAndMayBeginAgain() {
        String application = draftOf(GRADIA, publishedCall());
        invited(GRADIA, application, OMNIA);

        take("refusal", OMNIA, application, OMNIA).then().statusCode(200).body("state", equalTo("DECLINED"));
        invite(GRADIA, application, OMNIA).then().statusCode(201).body("state", equalTo("INVITED"));
        take("removal", GRADIA, application, OMNIA).then().statusCode(200).body("state", equalTo("REMOVED"));
        accepted(GRADIA, application, OMNIA);
        take("departure", OMNIA, application, OMNIA).then().statusCode(200).body("state", equalTo("LEFT"));
        accepted(GRADIA, application, OMNIA);
        take("removal", GRADIA, application, OMNIA).then().statusCode(200).body("state", equalTo("REMOVED"));

        applicant(OMNIA).get("/v1/applications/{id}", application).then().statusCode(404);
        applicant(GRADIA)
                .get("/v1/applications/{id}/memberships", application)
                .then()
                .statusCode(200)
                .body("items.businessId", contains(OMNIA))
                .body("items.state", contains("REMOVED"));
    }

    @Test
    void refusesWhatItsStateDoesNotAllow() {
        String application = draftOf(GRADIA, publishedCall());
        accepted(GRADIA, application, OMNIA);

        take("acceptance", OMNIA, application, OMNIA)
                .then()
                .statusCode(409)
                .body("type", endsWith("/illegal-transition"))
                .body("allowed", contains("leave", "remove"));
        invite(GRADIA, application, OMNIA)
                .then()
                .statusCode(409)
                .body("type", endsWith("/illegal-transition"))
                .body("state", equalTo("ACCEPTED"));
    }

    @Test
    void refusesToInviteTheLeadItself() {
        String application = draftOf(GRADIA, publishedCall());

        invite(GRADIA, application, GRADIA)
                .then()
                .statusCode(422)
                .body("type", endsWith("/invitation-refused"))
                .body("errors.pointer", contains("/businessId"));
    }

    @Test
    void refusesToInviteAnOrganisationThatIsNoRegisteredProvider() {
        String application = draftOf(GRADIA, publishedCall());

        invite(GRADIA, application, "2345671-0")
                .then()
                .statusCode(422)
                .body("type", endsWith("/provider-not-registered"));
        invite(GRADIA, application, "no ID").then().statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"acceptance", "refusal", "departure"})
    void leavesTheAnswerToTheMembersOwnPeople(String step) {
        String application = draftOf(GRADIA, publishedCall());
        invited(GRADIA, application, OMNIA);
        accepted(GRADIA, application, RIVERIA);

        take(step, GRADIA, application, OMNIA).then().statusCode(403);
        take(step, RIVERIA, application, OMNIA).then().statusCode(403);
        take(step, SAKKY, application, OMNIA).then().statusCode(404);
    }

    @Test
    void leavesInvitingAndRemovingToTheLeadsPeople() {
        String application = draftOf(GRADIA, publishedCall());
        invited(GRADIA, application, OMNIA);
        accepted(GRADIA, application, RIVERIA);

        take("removal", OMNIA, application, OMNIA).then().statusCode(403);
        take("removal", RIVERIA, application, OMNIA).then().statusCode(403);
        take("removal", SAKKY, application, OMNIA).then().statusCode(404);
        invite(RIVERIA, application, SAKKY).then().statusCode(403);
        invite(OMNIA, application, SAKKY).then().statusCode(404);
        invite(SAKKY, application, SAKKY).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"acceptance, 0502454-6", "refusal, 0502454-6", "departure, 0212371-7", "removal, 0502454-6"})
    void standsStillOnceTheCallIsClosed(String step, String member) {
        String application = draftOf(GRADIA, publishedCall());
        invited(GRADIA, application, OMNIA);
        accepted(GRADIA, application, RIVERIA);
        clock.moveTo(Instant.parse("2018-11-21T14:15:00Z"));

        take(step, step.equals("removal") ? GRADIA : member, application, member)
                .then()
                .statusCode(409)
                .body("phase", notNullValue());
        invite(GRADIA, application, SAKKY).then().statusCode(409).body("phase", notNullValue());
    }

    @Test
    void refusesAStaleVersionAndNone() {
        String application = draftOf(GRADIA, publishedCall());
        invited(GRADIA, application, OMNIA);

        take("acceptance", OMNIA, application, OMNIA, "\"7\"")
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(0));
        applicant(OMNIA)
                .post("/v1/applications/{id}/memberships/{member}/acceptance", application, OMNIA)
                .then()
                .statusCode(428);
        assertThat(etag(application, OMNIA)).isEqualTo("\"0\"");
    }

    @Test
    void doesNotExistWhereNobodyWasInvited() {
        String application = draftOf(GRADIA, publishedCall());

        applicant(GRADIA)
                .get("/v1/applications/{id}/memberships/{member}", application, OMNIA)
                .then()
                .statusCode(404);
        applicant(OMNIA)
                .get("/v1/applications/{id}/memberships/{member}", application, OMNIA)
                .then()
                .statusCode(404);
        officer().get("/v1/applications/{id}/memberships", application).then().statusCode(404);
        creating(applicant(GRADIA))
                .body("{\"businessId\": \" \"}")
                .post("/v1/applications/{id}/memberships", application)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/businessId"));
    }
}
