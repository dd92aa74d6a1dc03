package fi.verkosto.applications.audit;

import static fi.verkosto.applications.Api.MEMBER;
import static fi.verkosto.applications.Api.OFFICER;
import static fi.verkosto.applications.Api.administrator;
import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.as;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.draftOf;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.save;
import static fi.verkosto.applications.Api.submittedTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPostgresAndKafka
class AuditTest {

    private static final String GRADIA = "0208201-1";
    private static final String RIVERIA = "0212371-7";

    /** What members do with their invitations is in the history too. */
    private static final String OWN = "items.findAll { !it.action.startsWith('INVITATION') }.";

    private final BusinessClock clock;
    private final DataSource database;

    AuditTest(BusinessClock clock, DataSource database) {
        this.clock = clock;
        this.database = database;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
    }

    @Test
    void showsTheApplicantWhoChangedWhatAndNotWhoRead() {
        String application = submittedTo(publishedCall(), GRADIA);
        officer().get("/v1/applications/{id}", application).then().statusCode(200);

        applicant(GRADIA)
                .get("/v1/applications/{id}/history", application)
                .then()
                .statusCode(200)
                .body("items[0].action", equalTo("STARTED"))
                .body("items.action", hasItem("SECTION_SAVED"))
                .body("items.action", not(hasItem("APPLICATION_READ")))
                .body(OWN + "subject", everyItem(equalTo("person of " + GRADIA)))
                .body(OWN + "organisation", everyItem(equalTo(GRADIA)))
                .body("items.role", everyItem(equalTo("APPLICANT")))
                .body("items[-1].action", equalTo("SUBMITTED"))
                .body("items[-1].details.submission", equalTo("1"));
    }

    /** The agency's people know everybody, applicants those of their own organisation, and nobody an identifier. */
    @Test
    void showsPeopleByNameToThoseWhoMayKnowThemAndByRoleToOthers() {
        String application = submittedTo(publishedCall(), GRADIA);
        as(Tokens.of("maija").named("Maija Meikäläinen").roles("applicant").organisation(GRADIA))
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"title\": \"Other\"}")
                .patch("/v1/applications/{id}/sections/basics", application)
                .then()
                .statusCode(200);
        clock.moveTo(Instant.parse("2018-11-22T09:00:00Z"));
        as(Tokens.of(OFFICER).named("Outi Valmistelija").roles("officer"))
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"section\": \"basics\", \"patch\": {\"summary\": \"New\"}, \"reason\": \"asked\"}")
                .post("/v1/applications/{id}/on-behalf-edits", application)
                .then()
                .statusCode(200);

        String saved = "items.find { it.subject == 'maija' }.";
        String edited = "items.find { it.action == 'EDITED_ON_BEHALF' }.";
        applicant(GRADIA)
                .get("/v1/applications/{id}/history?limit=200", application)
                .then()
                .body(saved + "name", equalTo("Maija Meikäläinen"))
                .body(saved + "shownAs", startsWith("Maija Meikäläinen, "))
                .body(edited + "name", nullValue())
                .body(edited + "shownAs", equalTo("Officer of the call"));
        as(Tokens.of("also an officer").roles("applicant", "officer").organisation(GRADIA))
                .get("/v1/applications/{id}/history?limit=200", application)
                .then()
                .statusCode(200)
                .body(saved + "name", equalTo("Maija Meikäläinen"))
                .body(edited + "name", nullValue());
        applicant(MEMBER)
                .get("/v1/applications/{id}/history?limit=200", application)
                .then()
                .statusCode(200)
                .body(saved + "name", nullValue())
                .body(saved + "shownAs", startsWith("Applicant's representative, "));
        officer()
                .get("/v1/applications/{id}/audit-trail?limit=200", application)
                .then()
                .body(saved + "name", equalTo("Maija Meikäläinen"))
                .body(edited + "name", equalTo("Outi Valmistelija"));
    }

    @Test
    void forgetsANameWithThePersonAndKeepsTheEntry() {
        String application = draftOf(GRADIA, publishedCall());
        as(Tokens.of("forgotten").named("Unto Unohdettu").roles("applicant").organisation(GRADIA))
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"title\": \"Other\"}")
                .patch("/v1/applications/{id}/sections/basics", application)
                .then()
                .statusCode(200);

        creating(administrator())
                .body("{\"subject\": \"forgotten\", \"reason\": \"asked in writing\"}")
                .post("/v1/person-erasures")
                .then()
                .statusCode(201);

        applicant(GRADIA)
                .get("/v1/applications/{id}/history", application)
                .then()
                .body("items.find { it.subject == 'forgotten' }.name", nullValue())
                .body("items.find { it.subject == 'forgotten' }.action", equalTo("SECTION_SAVED"));
    }

    @Test
    void saysWhereASectionWasChangedAndNotWhatItSays() {
        String application = draftOf(GRADIA, publishedCall());
        save(GRADIA, application, "basics", "{\"title\": \"Secret\", \"goals\": [\"One\"]}")
                .then()
                .statusCode(200);

        String history = applicant(GRADIA)
                .get("/v1/applications/{id}/history", application)
                .then()
                .body("items[1].section", equalTo("basics"))
                .body("items[1].pointers", containsInAnyOrder("/basics/title", "/basics/goals/0"))
                .extract()
                .asString();
        assertThat(history).doesNotContain("Secret");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "basics; {\"title\": \"Other\"}; /basics/title",
                "consortium; {\"leadDevelopmentStage\": \"DEVELOPING\"}; /consortium/leadDevelopmentStage",
                "partners; {\"partners\": [{\"name\": \"Other\", \"kind\": \"STUDENTS\"}]}; /partners/partners",
                "contacts; {\"contactPerson\": {\"name\": \"Other\"}}; /contacts/contactPerson/name",
                "budget; {\"incomes\": null}; /budget/incomes",
                "budget; {\"lines\": null}; /budget/lines"
            })
    void writesDownTheSaveOfEverySection(String section, String patch, String pointer) {
        String application = submittedTo(publishedCall(), GRADIA);

        save(GRADIA, application, section, patch).then().statusCode(200);

        applicant(GRADIA)
                .get("/v1/applications/{id}/history", application)
                .then()
                .body("items[-1].action", equalTo("SECTION_SAVED"))
                .body("items[-1].section", equalTo(section))
                .body("items[-1].pointers", hasItem(startsWith(pointer)));
    }

    @Test
    void keepsTheReadsOfListsAndReceiptsInTheTrailOfTheCall() {
        String call = publishedCall();
        officer().get("/v1/applications?call={id}", call).then().statusCode(200);
        officer().get("/v1/calls/{id}/receipts", call).then().statusCode(200);

        officer()
                .get("/v1/calls/{id}/audit-trail", call)
                .then()
                .body("items.action", contains("LIST_READ", "RECEIPTS_READ"));
    }

    @Test
    void keepsEveryReadOfAnOfficerOncePerRequest() {
        String application = submittedTo(publishedCall(), GRADIA);
        officer().get("/v1/applications/{id}", application).then().statusCode(200);
        officer().get("/v1/applications/{id}/problems", application).then().statusCode(200);
        officer().get("/v1/applications/{id}/submissions/1", application).then().statusCode(200);

        officer()
                .get("/v1/applications/{id}/audit-trail", application)
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.action == 'APPLICATION_READ' }.details.request",
                        contains(
                                "GET /v1/applications/" + application,
                                "GET /v1/applications/" + application + "/problems",
                                "GET /v1/applications/" + application + "/submissions/1",
                                "GET /v1/applications/" + application + "/audit-trail"))
                .body("items.findAll { it.action == 'APPLICATION_READ' }.subject", everyItem(equalTo(OFFICER)))
                .body("items.findAll { it.action == 'APPLICATION_READ' }.organisation", everyItem(nullValue()));
    }

    @Test
    void showsTheTrailToAdministratorsAndWritesThatDown() {
        String application = draftOf(GRADIA, publishedCall());
        RequestSpecification administrator = as(Tokens.of("administrator").roles("administrator"));

        administrator
                .get("/v1/applications/{id}/audit-trail", application)
                .then()
                .statusCode(200)
                .body("items.action", contains("STARTED", "APPLICATION_READ"))
                .body("items.role", contains("APPLICANT", "ADMINISTRATOR"));
    }

    @Test
    void pagesInTheOrderOfTheDeeds() {
        String application = submittedTo(publishedCall(), GRADIA);
        List<String> all = applicant(GRADIA)
                .get("/v1/applications/{id}/history", application)
                .path("items.id");
        String next = applicant(GRADIA)
                .get("/v1/applications/{id}/history?limit=1", application)
                .then()
                .body("items.id", contains(all.getFirst()))
                .extract()
                .path("next");

        assertThat(applicant(GRADIA)
                        .queryParam("cursor", next)
                        .get("/v1/applications/{id}/history", application)
                        .<List<String>>path("items.id"))
                .isEqualTo(all.subList(1, all.size()));
    }

    @Test
    void existsForNobodyElse() {
        String application = submittedTo(publishedCall(), GRADIA);

        applicant(RIVERIA)
                .get("/v1/applications/{id}/history", application)
                .then()
                .statusCode(404);
        applicant(GRADIA)
                .get("/v1/applications/{id}/audit-trail", application)
                .then()
                .statusCode(403);
        as(Tokens.of("another officer").roles("officer"))
                .get("/v1/applications/{id}/audit-trail", application)
                .then()
                .statusCode(404);
        as(Tokens.of("another officer").roles("officer"))
                .get("/v1/calls/{id}/audit-trail", publishedCall())
                .then()
                .statusCode(403);
    }

    @Test
    void writesDownNoReadThatWasRefused() {
        String application = draftOf(GRADIA, publishedCall());

        officer().get("/v1/applications/{id}", application).then().statusCode(404);

        applicant(GRADIA)
                .get("/v1/applications/{id}/history", application)
                .then()
                .body("items.action", contains("STARTED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update audit_entry set subject = 'nobody'", "delete from audit_entry", "truncate audit_entry"})
    void cannotBeChangedByTheServiceItself(String sql) throws SQLException {
        draftOf(GRADIA, publishedCall());

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("only ever added to");
        }
    }
}
