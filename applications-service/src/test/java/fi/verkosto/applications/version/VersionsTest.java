package fi.verkosto.applications.version;

import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.as;
import static fi.verkosto.applications.Api.completeDraftOf;
import static fi.verkosto.applications.Api.creating;
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
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
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
    void keepsNothingOfADraftAndEverySubmission() {
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
                .body("items.number", contains(1, 2, 4, 5))
                .body("items.kind", contains("SUBMITTED", "SAVED", "SAVED", "SUBMITTED"))
                .body("items.section", contains(null, "basics", "contacts", null))
                .body("items.submission", contains(1, null, null, 2))
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
    void keepsOfSavesTheLastOfEachPersonInEachSectionBeforeTheNextSubmission() {
        String application = submittedTo(publishedCall(), GRADIA);
        for (int i = 0; i < 5; i++) {
            for (String person : new String[] {"Aino", "Eino"}) {
                saveAs(person, application, "basics", "{\"title\": \"Nimi %s %d\"}".formatted(person, i));
                saveAs(
                        person,
                        application,
                        "contacts",
                        "{\"contactPerson\": {\"name\": \"Nimi %s %d\"}}".formatted(person, i));
            }
        }

        versions(application)
                .body("items.number", contains(1, 18, 19, 20, 21))
                .body("items.savedBy", contains("person of " + GRADIA, "Aino", "Aino", "Eino", "Eino"));
        applicant(GRADIA)
                .get("/v1/applications/{id}/versions/17", application)
                .then()
                .statusCode(404);

        submit(GRADIA, application).then().statusCode(201);
        saveAs("Aino", application, "basics", "{\"title\": \"Nimi\"}");

        versions(application).body("items.number", contains(1, 18, 19, 20, 21, 22, 23));
    }

    private static void saveAs(String person, String application, String section, String patch) {
        Supplier<RequestSpecification> editor =
                () -> as(Tokens.of(person).roles("applicant").organisation(GRADIA));
        String etag = editor.get()
                .get("/v1/applications/{id}/sections/{section}", application, section)
                .header("ETag");
        editor.get()
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(patch)
                .patch("/v1/applications/{id}/sections/{section}", application, section)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse versions(String application) {
        return applicant(GRADIA)
                .get("/v1/applications/{id}/versions", application)
                .then()
                .statusCode(200);
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
    void comparesTheFilesToo() {
        String application = completeDraftOf(GRADIA, publishedCall());
        attach(application, "suunnitelma.txt", "Ensimmäinen");
        submit(GRADIA, application).then().statusCode(201);
        clock.moveTo(Instant.parse("2018-11-01T10:00:00Z"));
        String plan = applicant(GRADIA)
                .get("/v1/applications/{id}/attachments", application)
                .path("items[0].id");
        applicant(GRADIA)
                .delete("/v1/applications/{id}/attachments/{plan}", application, plan)
                .then()
                .statusCode(204);
        attach(application, "suunnitelma.txt", "Toinen");
        attach(application, "liite.txt", "Uusi");
        clock.moveTo(Instant.parse("2018-11-01T11:00:00Z"));
        save(GRADIA, application, "basics", "{\"title\": \"Toinen\"}").then().statusCode(200);
        clock.moveTo(Instant.parse("2018-11-01T12:00:00Z"));
        attach(application, "myöhemmin.txt", "Ei vielä");

        applicant(GRADIA)
                .get("/v1/applications/{id}/versions/1/differences/2", application)
                .then()
                .statusCode(200)
                .body("differences.pointer", contains("/basics/title", "/files/0/size", "/files/0/sha256", "/files/1"))
                .body("differences[3].after.name", equalTo("liite.txt"));
        officer()
                .get("/v1/applications/{id}/versions/1", application)
                .then()
                .body("files.name", contains("suunnitelma.txt"))
                .body("files.mediaType", contains("text/plain"));
    }

    @Test
    void comparesTheFilesOfWhatWasSubmittedAndOfWhatAnOfficerChanged() {
        String application = completeDraftOf(GRADIA, publishedCall());
        attach(application, "suunnitelma.txt", "Ensimmäinen");
        submit(GRADIA, application).then().statusCode(201);
        attach(application, "liite.txt", "Uusi");
        submit(GRADIA, application).then().statusCode(201);
        attach(application, "myöhemmin.txt", "Ei koskaan lähetetty");
        clock.moveTo(Instant.parse("2018-11-22T09:00:00Z"));
        officer()
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"section\": \"basics\", \"patch\": {\"title\": \"Toinen\"}, \"reason\": \"asked by phone\"}")
                .post("/v1/applications/{id}/on-behalf-edits", application)
                .then()
                .statusCode(200);

        List<Integer> submitted = officer()
                .get("/v1/applications/{id}/versions", application)
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.submission != null }.sort { it.submission }.number");
        differences(application, submitted.get(0), submitted.get(1))
                .body("differences.pointer", contains("/files/1"))
                .body("differences[0].after.name", equalTo("liite.txt"));
        differences(application, submitted.get(1), submitted.get(2))
                .body("differences.pointer", contains("/basics/title"));
        differences(application, submitted.get(2), submitted.get(0))
                .body("differences.pointer", contains("/basics/title", "/files/1"));
    }

    private static ValidatableResponse differences(String application, int from, int to) {
        return officer()
                .get("/v1/applications/{id}/versions/{from}/differences/{to}", application, from, to)
                .then()
                .statusCode(200);
    }

    private static void attach(String application, String name, String text) {
        creating(applicant(GRADIA))
                .contentType("application/octet-stream")
                .queryParam("section", "basics")
                .queryParam("name", name)
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post("/v1/applications/{id}/attachments", application)
                .then()
                .statusCode(201);
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
