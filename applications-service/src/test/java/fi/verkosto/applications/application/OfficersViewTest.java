package fi.verkosto.applications.application;

import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.save;
import static fi.verkosto.applications.Api.submit;
import static fi.verkosto.applications.Api.submittedTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was submitted is for officers to see, and nothing that was saved or attached since. */
@QuarkusTest
@WithPostgresAndKafka
class OfficersViewTest {

    private static final String GRADIA = "0208201-1";
    private static final Instant OPEN = Instant.parse("2018-11-01T09:00:00Z");
    private static final List<String> SECTIONS =
            List.of("basics", "consortium", "partners", "contacts", "budget", "answers");

    private final BusinessClock clock;

    OfficersViewTest(BusinessClock clock) {
        this.clock = clock;
    }

    @Test
    void showsNoTraceOfWhatWasSavedSinceTheSubmission() {
        clock.moveTo(OPEN);
        String call = publishedCall();
        String application = submittedTo(call, GRADIA);
        String kept = upload(application, "kept.txt");
        submit(GRADIA, application).then().statusCode(201);
        Map<String, String> before = everythingOf(call, application, kept);

        clock.moveTo(OPEN.plus(Duration.ofHours(5)));
        save(GRADIA, application, "basics", "{\"title\": \"Secret\", \"summary\": null}");
        save(GRADIA, application, "consortium", "{\"members\": []}");
        save(GRADIA, application, "partners", "{\"partners\": []}");
        save(GRADIA, application, "contacts", "{\"contactPerson\": {\"name\": \"Secret\"}}");
        save(GRADIA, application, "budget", "{\"lines\": []}");
        String added = upload(application, "secret.txt");
        applicant(GRADIA)
                .delete("/v1/applications/{id}/attachments/{file}", application, kept)
                .then()
                .statusCode(204);

        assertThat(everythingOf(call, application, kept)).isEqualTo(before);
        officer()
                .get("/v1/applications/{id}/attachments/{file}", application, added)
                .then()
                .statusCode(404);
        officer()
                .get("/v1/applications/{id}/attachments/{file}/content", application, added)
                .then()
                .statusCode(404);
        officer()
                .get("/v1/applications/{id}/versions", application)
                .then()
                .body("items.kind", contains("SUBMITTED", "SUBMITTED"));
        int saved = applicant(GRADIA)
                .get("/v1/applications/{id}/versions", application)
                .path("items.find { it.kind == 'SAVED' }.number");
        officer()
                .get("/v1/applications/{id}/versions/{number}", application, saved)
                .then()
                .statusCode(404);
        officer()
                .get("/v1/applications/{id}/versions/{number}/differences/1", application, saved)
                .then()
                .statusCode(404);
        applicant(GRADIA)
                .get("/v1/applications/{id}", application)
                .then()
                .body("content.basics.title", equalTo("Secret"));

        save(GRADIA, application, "basics", "{\"summary\": \"Again\"}");
        assertThat(everythingOf(call, application, kept)).isEqualTo(before);
    }

    private static Map<String, String> everythingOf(String call, String application, String file) {
        Map<String, String> seen = new LinkedHashMap<>();
        see(seen, "/v1/applications/" + application);
        SECTIONS.forEach(section -> see(seen, "/v1/applications/" + application + "/sections/" + section));
        see(seen, "/v1/applications/" + application + "/problems");
        see(seen, "/v1/applications/" + application + "/versions");
        see(seen, "/v1/applications/" + application + "/versions/1");
        see(seen, "/v1/applications/" + application + "/attachments");
        see(seen, "/v1/applications/" + application + "/attachments/" + file);
        see(seen, "/v1/applications/" + application + "/attachments/" + file + "/content");
        see(seen, "/v1/applications/" + application + "/submissions/2/attachments");
        see(seen, "/v1/applications?call=" + call);
        see(seen, "/v1/calls/" + call + "/applications?sort=-updatedAt");
        return seen;
    }

    private static void see(Map<String, String> seen, String address) {
        var answer = officer().get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        seen.put(address, answer.header("ETag") + " " + answer.asString());
    }

    private static String upload(String application, String name) {
        return applicant(GRADIA)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .queryParam("section", "budget")
                .body("Liite".getBytes(StandardCharsets.UTF_8))
                .post("/v1/applications/{id}/attachments", application)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
