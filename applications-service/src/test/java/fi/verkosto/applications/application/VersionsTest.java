package fi.verkosto.applications.application;

import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.completeDraftOf;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.save;
import static fi.verkosto.applications.Api.submit;
import static fi.verkosto.applications.Api.submittedTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
class VersionsTest {

    private static final String GRADIA = "0208201-1";
    private static final String RIVERIA = "0212371-7";

    private final BusinessClock clock;

    VersionsTest(BusinessClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
    }

    @Test
    void keepsNothingOfADraftAndEverythingSinceTheFirstSubmission() {
        String application = completeDraftOf(GRADIA, publishedCall());
        applicant(GRADIA)
                .get("/v1/applications/{id}/versions", application)
                .then()
                .statusCode(200)
                .body("items", empty());

        submit(GRADIA, application).then().statusCode(201);
        save(GRADIA, application, "basics", "{\"title\": \"Toinen\"}").then().statusCode(200);
        save(GRADIA, application, "basics", "{\"title\": \"Toinen\"}").then().statusCode(200);
        save(GRADIA, application, "contacts", "{\"backupContact\": {\"name\": \"Vara\"}}")
                .then()
                .statusCode(200);
        save(GRADIA, application, "contacts", "{\"backupContact\": null}")
                .then()
                .statusCode(200);
        submit(GRADIA, application).then().statusCode(201);

        applicant(GRADIA)
                .get("/v1/applications/{id}/versions", application)
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2, 3, 4, 5))
                .body("items.kind", contains("SUBMITTED", "SAVED", "SAVED", "SAVED", "SUBMITTED"))
                .body("items.section", contains(null, "basics", "contacts", "contacts", null))
                .body("items.submission", contains(1, null, null, null, 2))
                .body("items[0].savedBy", equalTo("person of " + GRADIA))
                .body("items[0].savedAt", notNullValue());
        officer()
                .get("/v1/applications/{id}/versions", application)
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 5));
        officer()
                .get("/v1/applications/{id}/versions/1", application)
                .then()
                .statusCode(200)
                .body("content.basics.title", equalTo("Verkosto johtaa"));
    }

    @Test
    void comparesAnyTwoVersionsFieldByField() {
        String application = submittedTo(publishedCall(), GRADIA);
        save(GRADIA, application, "basics", "{\"title\": \"Toinen\", \"goals\": [\"Uusi\"]}")
                .then()
                .statusCode(200);

        applicant(GRADIA)
                .get("/v1/applications/{id}/versions/1/differences/2", application)
                .then()
                .statusCode(200)
                .body("from", equalTo(1))
                .body("to", equalTo(2))
                .body("differences.pointer", contains("/basics/title", "/basics/goals/0", "/basics/goals/0"))
                .body("differences[0].before", equalTo("Verkosto johtaa"))
                .body("differences[0].after", equalTo("Toinen"));
        applicant(GRADIA)
                .get("/v1/applications/{id}/versions/2/differences/2", application)
                .then()
                .body("differences", empty());
    }

    @Test
    void areReadPageByPageAndByThoseAloneWhoMayReadTheApplication() {
        String application = submittedTo(publishedCall(), GRADIA);
        save(GRADIA, application, "basics", "{\"title\": \"Toinen\"}").then().statusCode(200);

        String next = applicant(GRADIA)
                .get("/v1/applications/{id}/versions?limit=1", application)
                .then()
                .body("items.number", contains(1))
                .extract()
                .path("next");
        applicant(GRADIA)
                .get("/v1/applications/{id}/versions?limit=1&cursor={next}", application, next)
                .then()
                .body("items.number", contains(2))
                .body("next", equalTo(null));
        applicant(RIVERIA)
                .get("/v1/applications/{id}/versions", application)
                .then()
                .statusCode(404);
        applicant(RIVERIA)
                .get("/v1/applications/{id}/versions/1", application)
                .then()
                .statusCode(404);
        applicant(GRADIA)
                .get("/v1/applications/{id}/versions/3", application)
                .then()
                .statusCode(404);
        applicant(GRADIA)
                .get("/v1/applications/{id}/versions/1/differences/3", application)
                .then()
                .statusCode(404);
    }
}
