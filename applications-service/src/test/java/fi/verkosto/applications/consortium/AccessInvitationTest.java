package fi.verkosto.applications.consortium;

import static fi.verkosto.applications.Api.administrator;
import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.as;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.draftOf;
import static fi.verkosto.applications.Api.etag;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.registerProviders;
import static fi.verkosto.applications.Consortium.accepted;
import static fi.verkosto.applications.Consortium.invited;
import static fi.verkosto.applications.Consortium.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fi.verkosto.applications.Mails;
import fi.verkosto.applications.OutboxRows;
import fi.verkosto.checks.EventContract;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A right is offered to a mail address, and becomes that of the person who can show it. */
@QuarkusTest
@WithPostgresAndKafka
class AccessInvitationTest {

    private static final String LEAD = "0208201-1";
    private static final String MEMBER = "0502454-6";
    private static final String INVITED = "0212371-7";
    private static final String STRANGER = "0211675-2";

    private final BusinessClock clock;
    private final OutboxRows outbox;
    private final String person = UUID.randomUUID().toString();
    private final String email = "heidi-" + person.substring(24) + "@omnia.example";
    private String application;

    AccessInvitationTest(BusinessClock clock, OutboxRows outbox) {
        this.clock = clock;
        this.outbox = outbox;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        registerProviders(LEAD, MEMBER, INVITED, STRANGER);
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
        application = draftOf(LEAD, publishedCall());
        accepted(LEAD, application, MEMBER);
        invited(LEAD, application, INVITED);
    }

    @Test
    void givesTheRightToThePersonWhoAccepts() {
        String id = offer(email.toUpperCase(Locale.ROOT), MEMBER, "EDIT")
                .then()
                .statusCode(201)
                .body("email", equalTo(email))
                .body("businessId", equalTo(MEMBER))
                .body("right", equalTo("EDIT"))
                .extract()
                .path("id");
        save().then().statusCode(403);
        as(invitee()).get("/v1/access-invitations").then().statusCode(200).body("items.id", contains(id));

        accept(invitee(), id)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/access-grants/" + grants("items[0].id")))
                .body("person", equalTo(person))
                .body("right", equalTo("EDIT"));

        save().then().statusCode(200);
        assertThat(grants("items.person").toString()).contains(person);
        open().body("items", empty());
        as(invitee()).get("/v1/access-invitations").then().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "fi, lukemaan ja muokkaamaan hakemusta",
        "sv, att läsa och redigera en ansökan",
        "en, to read and edit an application"
    })
    void tellsThePersonInTheirLanguage(String language, String right) {
        offer(email, MEMBER, "EDIT", language).then().statusCode(201);

        assertThat(Mails.about(application, outbox)).contains("access-invited " + email);
        assertThat(Mails.values(application, "access-invited", outbox))
                .singleElement()
                .satisfies(values -> {
                    assertThat(values.getString("right")).isEqualTo(right);
                    assertThat(values.getString("link")).contains(application);
                });
        outbox.of(application).stream()
                .filter(row -> row.data().contains(email))
                .forEach(row -> EventContract.validate(row.type(), row.data()));
    }

    @Test
    void isForNobodyElse() {
        String id = offer(email, MEMBER, "EDIT").path("id");

        for (Tokens other : List.of(
                Tokens.of(person).roles("applicant").organisation(MEMBER),
                Tokens.of(person).roles("applicant").organisation(MEMBER).email(email, false),
                Tokens.of(person).roles("applicant").organisation(MEMBER).email("x" + email, true),
                Tokens.of(person).roles("applicant").organisation(INVITED).email(email, true),
                Tokens.of(person).roles("applicant").organisation(LEAD).email(email, true))) {
            accept(other, id).then().statusCode(404);
            as(other).get("/v1/access-invitations").then().statusCode(200).body("items", empty());
        }
        accept(Tokens.of(person).roles("applicant").email(email, true), id)
                .then()
                .statusCode(404);
        accept(Tokens.of(person).roles("officer").email(email, true), id).then().statusCode(403);
        assertThat(grants("items").toString()).isEqualTo("[]");

        accept(invitee(), id).then().statusCode(201);
        accept(Tokens.of("another").roles("applicant").organisation(MEMBER).email(email, true), id)
                .then()
                .statusCode(404);
    }

    @Test
    void isAcceptedTwiceByTheSamePersonWithTheSameRight() {
        String id = offer(email, MEMBER, "VIEW").path("id");
        String grant = accept(invitee(), id).path("id");

        accept(invitee(), id).then().statusCode(201).body("id", equalTo(grant));

        applicant(LEAD)
                .delete("/v1/applications/{id}/access-grants/{grant}", application, grant)
                .then()
                .statusCode(204);
        accept(invitee(), id).then().statusCode(404);
    }

    @Test
    void isOneForAnAddressHoweverOftenItIsMade() {
        String id = offer(email, MEMBER, "VIEW").path("id");

        offer(email, MEMBER, "VIEW").then().statusCode(201).body("id", equalTo(id));
        assertThat(Mails.values(application, "access-invited", outbox)).hasSize(1);
        offer(email, MEMBER, "EDIT").then().statusCode(201).body("id", equalTo(id));

        assertThat(Mails.values(application, "access-invited", outbox)).hasSize(2);
        open().body("items.right", contains("EDIT"));
    }

    @Test
    void isNothingOnceItIsWithdrawn() {
        String id = offer(email, MEMBER, "EDIT").path("id");

        withdraw(LEAD, id).then().statusCode(204);

        accept(invitee(), id).then().statusCode(404);
        withdraw(LEAD, id).then().statusCode(404);
        open().body("items", empty());
    }

    @Test
    void endsWithTheApplicationAndWithTheMembership() {
        String id = offer(email, MEMBER, "EDIT").path("id");
        take("departure", MEMBER, application, MEMBER).then().statusCode(200);
        accept(invitee(), id).then().statusCode(404);
        as(invitee()).get("/v1/access-invitations").then().body("items", empty());
        accepted(LEAD, application, MEMBER);
        as(invitee()).get("/v1/access-invitations").then().body("items.id", contains(id));

        applicant(LEAD)
                .header("If-Match", etag(LEAD, application))
                .post("/v1/applications/{id}/withdrawal", application)
                .then()
                .statusCode(200);

        accept(invitee(), id).then().statusCode(404);
        as(invitee()).get("/v1/access-invitations").then().body("items", empty());
    }

    @ParameterizedTest(name = "{0} offers: {1}, reads {2}")
    @CsvSource({"0208201-1, 201, 200", "0502454-6, 403, 403", "0212371-7, 404, 404", "0211675-2, 404, 404"})
    void isMadeByPeopleOfTheLeadAlone(String organisation, int offers, int reads) {
        String id = offer("first-" + email, MEMBER, "VIEW").path("id");

        creating(applicant(organisation))
                .body(body(email, MEMBER, "VIEW", "fi"))
                .post("/v1/applications/{id}/access-invitations", application)
                .then()
                .statusCode(offers);
        applicant(organisation)
                .get("/v1/applications/{id}/access-invitations", application)
                .then()
                .statusCode(reads);
        withdraw(organisation, id).then().statusCode(offers == 201 ? 204 : offers);
    }

    @Test
    void isForOrganisationsOfTheConsortiumAlone() {
        offer(email, STRANGER, "VIEW")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/businessId"))
                .body("errors.rule", contains("in-consortium"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"heidi", "heidi@", "@omnia.example", "heidi@omnia", "héidi@omnia.example"})
    void isForAddressesThatAMailCanGoTo(String text) {
        offer(text, MEMBER, "VIEW").then().statusCode(400).body("errors.pointer", contains("/email"));
    }

    @Test
    void leavesATraceWithoutTheAddress() {
        accept(invitee(), offer(email, MEMBER, "EDIT").path("id")).then().statusCode(201);
        withdraw(LEAD, offer("other-" + email, MEMBER, "EDIT").path("id"))
                .then()
                .statusCode(204);

        String history = applicant(LEAD)
                .get("/v1/applications/{id}/history?limit=200", application)
                .then()
                .statusCode(200)
                .body("items.action", hasItem("RIGHT_OFFERED"))
                .body("items.action", hasItem("RIGHT_OFFER_WITHDRAWN"))
                .body("items.action", hasItem("RIGHT_GRANTED"))
                .extract()
                .asString();
        assertThat(history).doesNotContain(email);
    }

    @Test
    void isForgottenWithThePerson() {
        String open = offer(email, MEMBER, "EDIT").path("id");
        erase("email", email);
        accept(invitee(), open).then().statusCode(404);
        open().body("items", empty());

        String accepted = offer(email, MEMBER, "EDIT").path("id");
        accept(invitee(), accepted).then().statusCode(201);
        erase("subject", person);
        accept(invitee(), accepted).then().statusCode(404);
        assertThat(grants("items").toString()).isEqualTo("[]");
    }

    private void erase(String by, String value) {
        creating(administrator())
                .body("{\"%s\": \"%s\", \"reason\": \"asked for it\"}".formatted(by, value))
                .post("/v1/person-erasures")
                .then()
                .statusCode(201);
    }

    private Tokens invitee() {
        return Tokens.of(person).roles("applicant").organisation(MEMBER).email(email, true);
    }

    private Response offer(String address, String organisation, String right) {
        return offer(address, organisation, right, "fi");
    }

    private Response offer(String address, String organisation, String right, String language) {
        return creating(applicant(LEAD))
                .body(body(address, organisation, right, language))
                .post("/v1/applications/{id}/access-invitations", application);
    }

    private static String body(String address, String organisation, String right, String language) {
        return "{\"email\": \"%s\", \"businessId\": \"%s\", \"right\": \"%s\", \"language\": \"%s\"}"
                .formatted(address, organisation, right, language);
    }

    private static Response accept(Tokens who, String id) {
        return creating(as(who)).post("/v1/access-invitations/{id}/acceptance", id);
    }

    private Response withdraw(String organisation, String id) {
        return applicant(organisation).delete("/v1/applications/{id}/access-invitations/{invitation}", application, id);
    }

    private Response save() {
        return as(invitee())
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", "*")
                .body("{\"title\": \"Toinen\"}")
                .patch("/v1/applications/{id}/sections/basics", application);
    }

    private ValidatableResponse open() {
        return applicant(LEAD)
                .get("/v1/applications/{id}/access-invitations", application)
                .then()
                .statusCode(200);
    }

    private Object grants(String path) {
        return applicant(LEAD)
                .get("/v1/applications/{id}/access-grants", application)
                .path(path);
    }
}
