package fi.verkosto.applications.agency;

import static fi.verkosto.applications.Api.CALL;
import static fi.verkosto.applications.Api.as;
import static fi.verkosto.applications.Api.completeDraftOf;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.submit;
import static fi.verkosto.applications.Api.submittedTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import fi.verkosto.applications.OutboxRows;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two agencies in one installation: neither sees what the other has not published. */
@QuarkusTest
@WithPostgresAndKafka
class SeveralAgenciesTest {

    private static final String OTHER = "9900015-7";
    private static final String GRADIA = "0208201-1";

    private final BusinessClock clock;
    private final OutboxRows outbox;

    SeveralAgenciesTest(BusinessClock clock, OutboxRows outbox) {
        this.clock = clock;
        this.outbox = outbox;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
        AgencyTest.put(OTHER, null, AgencyTest.settings("VN/{number}/{year}"));
    }

    @Test
    void haveTheirOwnCallsAndNumbers() {
        String call = publishedBy(others());
        officer()
                .get("/v1/calls/{id}", call)
                .then()
                .statusCode(200)
                .body("agency", equalTo(OTHER))
                .body("caseNumber", matchesPattern("VN/\\d+/2018"));
        submit(GRADIA, completeDraftOf(GRADIA, call))
                .then()
                .statusCode(201)
                .body("caseNumber", matchesPattern("VN/\\d+/2018"));

        as(Tokens.of("anybody").roles("applicant"))
                .get("/v1/calls?agency={agency}&limit=200", OTHER)
                .then()
                .statusCode(200)
                .body("items.agency.unique()", equalTo(List.of(OTHER)))
                .body("items.id", hasItem(call));
        officer().get("/v1/calls?agency={agency}", "9900016-5").then().body("items", empty());
    }

    @Test
    void nameTheirAgencyInEvents() {
        String call = publishedBy(others());
        String application = submittedTo(call, GRADIA);

        assertThat(outbox.of(call))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.agency()).isEqualTo(OTHER))
                .allSatisfy(event -> assertThat(event.data()).contains("\"agency\":\"" + OTHER + "\""));
        assertThat(outbox.of(application))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.agency()).isEqualTo(OTHER));
    }

    @Test
    void sendTheirOwnMails() {
        String application = submittedTo(publishedBy(others()), GRADIA);

        assertThat(outbox.of(application))
                .filteredOn(event -> event.topic().equals("verkosto.notifications"))
                .isNotEmpty()
                .extracting(event -> new JsonObject(event.data()).getJsonObject("sender"))
                .allSatisfy(sender -> assertThat(sender.getString("address")).isEqualTo("sender@ministry.example"))
                .allSatisfy(
                        sender -> assertThat(sender.getString("name")).isIn("Ministeriö", "Ministeriet", "Ministry"));
    }

    @Test
    void seeNoDraftsOfEachOther() {
        String draft = creating(others()).body(CALL).post("/v1/calls").path("id");

        officer().get("/v1/calls/{id}", draft).then().statusCode(404);
        officer().get("/v1/calls?limit=200&sort=-created").then().body("items.id", not(hasItem(draft)));
        others().get("/v1/calls?limit=200&sort=-created").then().body("items.id", hasItem(draft));
    }

    @Test
    void letExpertsFromAnywhereSeeTheDraftsOfTheirCalls() {
        String expert = "{\"staff\": [{\"person\": \"expert\", \"role\": \"EVALUATOR\"}]}";
        String draft = creating(officer()).body(expert).post("/v1/calls").path("id");
        RequestSpecification fromElsewhere =
                as(Tokens.of("expert").roles("evaluator").organisation(GRADIA));

        fromElsewhere.get("/v1/calls/{id}", draft).then().statusCode(200);
        fromElsewhere.get("/v1/calls?limit=200&sort=-created").then().body("items.id", hasItem(draft));
    }

    /** The same person may work for both: whom they act for, their token says. */
    @Test
    void areServedByTheSamePersonOneAtATime() {
        String draft = creating(officer()).body(CALL).post("/v1/calls").path("id");

        others().get("/v1/calls/{id}", draft).then().statusCode(404);
        others().header("If-Match", "*").delete("/v1/calls/{id}", draft).then().statusCode(404);
        others().get("/v1/calls?limit=200&sort=-created").then().body("items.id", not(hasItem(draft)));
        officer().header("If-Match", "*").delete("/v1/calls/{id}", draft).then().statusCode(204);
    }

    @Test
    void keepNobodyOfAnotherAgencyAmongTheirOfficers() {
        String call = publishedCall();
        String application = submittedTo(call, GRADIA);

        others().get("/v1/calls/{id}", call).then().statusCode(200).body("staff", empty());
        others().get("/v1/calls/{id}/applications", call).then().statusCode(403);
        others().get("/v1/calls/{id}/statistics", call).then().statusCode(403);
        others().get("/v1/calls/{id}/receipts", call).then().statusCode(not(equalTo(200)));
        others().get("/v1/calls/{id}/audit-trail", call).then().statusCode(403);
        others().get("/v1/applications/{id}", application).then().statusCode(404);
        others().get("/v1/applications/{id}/audit-trail", application).then().statusCode(404);
        officer().get("/v1/applications/{id}", application).then().statusCode(200);
    }

    @Test
    void haveAdministratorsWhoSeeTheirTrailsAlone() {
        String call = publishedCall();
        String application = submittedTo(call, GRADIA);

        AgencyTest.administratorOf(OTHER)
                .get("/v1/calls/{id}/audit-trail", call)
                .then()
                .statusCode(403);
        AgencyTest.administratorOf(OTHER)
                .get("/v1/applications/{id}/audit-trail", application)
                .then()
                .statusCode(404);
        AgencyTest.administratorOf(Tokens.AGENCY)
                .get("/v1/calls/{id}/audit-trail", call)
                .then()
                .statusCode(200);
        AgencyTest.administratorOf(Tokens.AGENCY)
                .get("/v1/applications/{id}/audit-trail", application)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9900017-3", "0208201-1"})
    void areRegisteredBeforeTheirOfficersWrite(String unknown) {
        creating(officerOf(unknown))
                .body(CALL)
                .post("/v1/calls")
                .then()
                .statusCode(403)
                .body("type", endsWith("/agency-required"));
        creating(officerOf(unknown))
                .post("/v1/calls/{id}/copies", publishedCall())
                .then()
                .statusCode(403);
    }

    private static RequestSpecification others() {
        return officerOf(OTHER);
    }

    private static RequestSpecification officerOf(String agency) {
        return as(Tokens.of("officer").roles("officer").organisation(agency));
    }

    private static String publishedBy(RequestSpecification officer) {
        String call = creating(officer).body(CALL).post("/v1/calls").path("id");
        others().header("If-Match", "\"0\"")
                .post("/v1/calls/{id}/publication", call)
                .then()
                .statusCode(200);
        return call;
    }
}
